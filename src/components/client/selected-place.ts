/** Where selected words are; loaded on demand. */

import { type Locator, spanLocators } from '../../tree/locator.ts'
import type { Pages } from '../../tree/pages.ts'
import { writeLocator } from '../../tree/locator-words.ts'
import { places } from '#words/places.ts'
import { readLocator } from './locators.ts'
import { findUnit, pages } from './places.ts'

/**
 * Locate selected words: the units from the first word to the last, with the printed pages of these words alone. A selection
 * of whole lines ends before the first letter of the next unit, which is not part of it.
 *
 * @returns
 *   Locator; nothing for words outside of units.
 */
export function locateWords(range: Range): Locator | undefined {
  const texts = listTexts(range)
  const first = toEnd(texts.at(0))
  const last = toEnd(texts.at(-1)) ?? first
  if (first === undefined || last === undefined) return undefined
  const span = spanLocators(first.locator, last.locator)
  const printed = toPages(first.page, last.page)
  return { ...span, ...(printed && { pages: printed }) }
}

/** Name the place of selected words: `Points 2–4, p. 367`; empty for words outside of units. */
export function describeWords(range: Range): string {
  const locator = locateWords(range)
  return locator ? writeLocator(locator, 'name', places) : ''
}

/** The unit and the printed page of a word. */
interface End {
  locator: Locator
  page: string | undefined
}

function toEnd(text: Node | undefined): End | undefined {
  const unit = findUnit(text)
  const locator = unit && readLocator(unit)
  if (!text || !unit || !locator) return undefined
  const before = Array.from(unit.querySelectorAll<HTMLElement>(pages)).filter(
    (mark) => mark.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  return { locator, page: before.at(-1)?.dataset['label'] ?? locator.pages?.first }
}

function toPages(first: string | undefined, last: string | undefined): Pages | undefined {
  return first === undefined || last === undefined ? undefined : { first, last }
}

/** List the texts of which a range contains words. */
function listTexts(range: Range): Array<Node> {
  const {
    commonAncestorContainer: root,
    startContainer,
    startOffset,
    endContainer,
    endOffset,
  } = range
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Array<Node> = []
  for (let node = root instanceof Text ? root : walker.nextNode(); node; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue
    const start = node === startContainer ? startOffset : 0
    const end = node === endContainer ? endOffset : undefined
    if (node.nodeValue?.slice(start, end).trim() && !node.parentElement?.closest('.tools'))
      texts.push(node)
  }
  return texts
}
