import { type Block, toBlocks } from '../tree/blocks.ts'
import { listEditedWords } from '../tree/edited-text.ts'
import { titleId } from '../tree/ids.ts'
import { toLanguage } from '../tree/language.ts'
import type { Root } from '../tree/nodes.ts'
import { toText } from '../tree/to-text.ts'
import { toUnits, type Unit } from '../tree/units.ts'
import { endIndexText, toIndexText } from './index-text.ts'
import { toUnitTitle } from './unit-title.ts'

// All words have the same weight, because the weight distinguishes whole words from parts of words (`toInflected`).

/** Values by which documents can be filtered: `{ kind: ['Telegram'] }`. */
export type FilterValues = Readonly<Record<string, ReadonlyArray<string>>>

/**
 * Write a document as HTML for Pagefind: block by block, with the words separated as the search separates them,
 * without note numbers and page breaks. Pagefind attributes a hit to the last unit that begins before it.
 *
 * @param tree
 *   Document.
 * @param facts
 *   Values by which the document can be filtered.
 * @param units
 *   Its units (default: computed).
 * @returns
 *   HTML for Pagefind.
 */
export function toIndexHtml(
  tree: Root,
  facts: FilterValues,
  units: ReadonlyArray<Unit> = toUnits(tree),
): string {
  const titles = new Map(units.map((unit) => [unit.id, toUnitTitle(unit)]))
  const filters = Object.entries(facts).flatMap(([name, values]) =>
    values.map((value) => {
      const filter = attribute('data-pagefind-filter', `${name}[content]`)
      return `<meta${filter}${attribute('content', value)}>`
    }),
  )
  const blocks = toBlocks(tree).map((block) => fromBlock(block, titles.get(block.id ?? '')))
  return `<html lang="en"><head>${filters.join('')}${fromLanguage(tree)}</head><body>${blocks.join('')}</body></html>`
}

/**
 * Add the place of a text in the order of the edition to its HTML, as metadata of the result. It is not part of the text,
 * and changes with other texts.
 */
export function addPlace(html: string, place: number): string {
  return html.replace('<head>', `<head>${meta('place', String(place))}`)
}

/** Write the language and direction as metadata of the result. */
function fromLanguage(tree: Root): string {
  const { lang, dir } = toLanguage(tree)
  return meta('lang', lang) + meta('dir', dir)
}

function meta(name: string, value: string | undefined): string {
  if (value === undefined) return ''
  return `<meta data-pagefind-meta="${name}[content]"${attribute('content', value)}>`
}

function fromBlock({ id, children }: Block, title: string | undefined): string {
  const unit = attribute('id', id) + attribute('data-pagefind-title', title)
  const edited = fromEdited(children)
  if (id !== titleId) return `<p${unit}>${write(toText(children))}</p>${edited}`
  return `<h1${unit} data-pagefind-weight="1">${fromHeading(children)}</h1>${edited}`
}

/** Write the words of other readings as a block of the same unit. */
function fromEdited(children: Block['children']): string {
  const words = listEditedWords(children)
  return words.length === 0 ? '' : `<p>${write(words.join(', '))}</p>`
}

/** Write a heading; its number is also a metadata field. */
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
 * Strings suffice for this HTML: it is flat, and only Pagefind reads it.
 */

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? '' : ` ${name}="${escape(value)}"`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
