import { type Block, toBlocks } from '../tree/blocks.ts'
import { titleId } from '../tree/ids.ts'
import { toLocatorCode } from '../tree/locator-code.ts'
import type { Root } from '../tree/nodes.ts'
import { toText } from '../tree/to-text.ts'
import { toUnits, type Unit } from '../tree/units.ts'
import { endIndexText, toIndexText } from './index-text.ts'

// A word weighs the same everywhere: the weight tells whole words from parts of them (`toInflected`).

/** What documents are told apart by: `{ kind: ['Telegram'] }`. */
export type Facts = Readonly<Record<string, ReadonlyArray<string>>>

/**
 * Write a document as it is indexed: block by block, the words parted as a search parts them, without note
 * numbers and page markers. Pagefind names a hit by the last unit that begins before it.
 *
 * @param tree
 *   Document.
 * @param facts
 *   By what a search may tell it from others.
 * @param units
 *   Its units (default: they are looked for).
 * @returns
 *   HTML for Pagefind.
 */
export function toIndexHtml(
  tree: Root,
  facts: Facts,
  units: ReadonlyArray<Unit> = toUnits(tree),
): string {
  const codes = new Map(units.map(({ id, locator }) => [id, toLocatorCode(locator, id)]))
  const filters = Object.entries(facts).flatMap(([name, values]) =>
    values.map((value) => {
      const filter = attribute('data-pagefind-filter', `${name}[content]`)
      return `<meta${filter}${attribute('content', value)}>`
    }),
  )
  const blocks = toBlocks(tree).map((block) => fromBlock(block, codes.get(block.id ?? '')))
  return `<html lang="en"><head>${filters.join('')}</head><body>${blocks.join('')}</body></html>`
}

function fromBlock({ id, children }: Block, code: string | undefined): string {
  const unit = attribute('id', id) + attribute('data-pagefind-title', code)
  if (id !== titleId) return `<p${unit}>${write(toText(children))}</p>`
  return `<h1${unit} data-pagefind-weight="1">${fromHeading(children)}</h1>`
}

/** The number of a document is a fact of its own. */
function fromHeading([first, ...rest]: Block['children']): string {
  if (first === undefined) return ''
  if (first.type !== 'label') return write(toText(first, rest))
  const number = escape(toIndexText(first.value))
  return `<span data-pagefind-meta="number">${number}</span>${write(` ${toText(rest)}`, first.value)}`
}

function write(text: string, before = ''): string {
  return text.trim() === '' ? '' : escape(endIndexText(toIndexText(text, before)))
}

/*
 * Pagefind alone reads this, and it is flat: a tree of HTML would only be made to be written.
 */

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escape(value)}"`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
