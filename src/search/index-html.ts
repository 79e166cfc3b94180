import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { type Block, toBlocks } from '../tree/blocks.ts'
import type { Root } from '../tree/nodes.ts'
import { toText } from '../tree/to-text.ts'
import { toLocator, toUnits } from '../tree/units.ts'
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
 * @returns
 *   HTML for Pagefind.
 */
export function toIndexHtml(tree: Root, facts: Facts): string {
  const locators = new Map(toUnits(tree).map((unit) => [unit.id, toLocator(unit)]))
  const filters = Object.entries(facts).flatMap(([name, values]) =>
    values.map((content) => h('meta', { dataPagefindFilter: `${name}[content]`, content })),
  )
  const blocks = toBlocks(tree).map((block) => toElement(block, locators.get(block.id ?? '')))
  return toHtml(h('html', { lang: 'en' }, h('head', filters), h('body', blocks)))
}

function toElement({ id, children }: Block, dataPagefindTitle: string | undefined): Element {
  const [first, ...rest] = children
  const unit = { id, dataPagefindTitle }
  if (id !== 'title') return h('p', unit, write(toText(...children)))
  const heading = { ...unit, dataPagefindWeight: '1' }
  if (first?.type !== 'label') return h('h1', heading, write(toText(...children)))
  // The number of a document is a fact of its own.
  const number = h('span', { dataPagefindMeta: 'number' }, toIndexText(first.value))
  return h('h1', heading, number, write(` ${toText(...rest)}`, first.value))
}

function write(text: string, before = ''): string {
  return text.trim() === '' ? '' : endIndexText(toIndexText(text, before))
}
