/** Quotations, and links to exact words; loaded on demand. */

import { quotation } from '#words/quotation.ts'
import { toTextFragment } from '../../search/text-fragment.ts'
import { describePlace } from './locators.ts'
import { pages, toAddress, units } from './places.ts'
import { type ReadingText, readText } from './reading-text.ts'

/** Quote a place, with its address. */
export function quotePlace(place: HTMLElement, document: string): string {
  return write(read(toRange(place)), document, place, toAddress(place.id))
}

/** Quote some words, with their address. */
export function quoteWords(range: Range, unit: HTMLElement, document: string): string {
  const reading = read(range)
  return write(reading, document, unit, toWordsAddress(reading, unit))
}

/** Write the address of some words; that of their unit, where no directive can identify them. */
export function linkWords(range: Range, unit: HTMLElement): string {
  return toWordsAddress(read(range), unit)
}

function read(range: Range): ReadingText {
  return readText(document.body, range)
}

function toWordsAddress({ text, start, end }: ReadingText, unit: HTMLElement): string {
  return toAddress(unit.id + toTextFragment(text, start, end))
}

/** Write a quotation: the words on one line, their place, and an address. */
function write(
  { text, start, end }: ReadingText,
  document: string,
  place: HTMLElement,
  address: string,
): string {
  const words = text.slice(start, end).replaceAll('\n', ' ').trim()
  return quotation.quote(words, document, describePlace(place, 'citation'), address)
}

/** Select the content of a place without its label; for a page break, the content of the page. */
function toRange(place: HTMLElement): Range {
  const range = document.createRange()
  if (place.matches(units)) {
    range.selectNodeContents(place)
    const label = place.querySelector('.n,.no')
    const own = label?.matches(`.no,[href="#${CSS.escape(place.id)}"]`)
    if (label && own) range.setStartAfter(label)
    return range
  }
  const all = Array.from(document.querySelectorAll(`.document ${pages}`))
  const next = all[all.indexOf(place) + 1]
  range.setStartAfter(place)
  if (next) range.setEndBefore(next)
  else range.setEndAfter(document.querySelector('.document .text') ?? place)
  return range
}
