/** Quotations, and links to exact words; loaded on demand. */

import type { Cited } from '../../export/citation/cited.ts'
import { toCitationHtml, toCitationText } from '../../export/citation/segments.ts'
import { toQuotation } from '../../export/citation/short-source.ts'
import { toTextFragment } from '../../search/text-fragment.ts'
import { readCited, readCitedPlace, thisPage } from './cited-place.ts'
import { pages, toAddress, units } from './places.ts'
import { type ReadingText, readText } from './reading-text.ts'
import { locateWords } from './selected-place.ts'

export { describeWords } from './selected-place.ts'

/** Words with what they are cited as. */
export interface Quoted {
  /** On one line. */
  words: string
  cited: Cited
}

/** A quotation, as plain and as rich text. */
export interface Quotation {
  text: string
  html: string
}

/** Read the words of a place. */
export function readPlace(place: HTMLElement): Quoted {
  return { words: toLine(read(toRange(place))), cited: readCitedPlace(thisPage(), place) }
}

/** Read selected words. */
export function readWords(range: Range, unit: HTMLElement): Quoted {
  const reading = read(range)
  const cited = readCited(thisPage(), toFragment(reading, unit), locateWords(range))
  return { words: toLine(reading), cited }
}

/** Quote a place. */
export function quotePlace(place: HTMLElement): Quotation {
  return writeQuotation(readPlace(place))
}

/** Quote selected words. */
export function quoteWords(range: Range, unit: HTMLElement): Quotation {
  return writeQuotation(readWords(range, unit))
}

/** Write the address of some words; that of their unit, where no directive can identify them. */
export function linkWords(range: Range, unit: HTMLElement): string {
  return toAddress(toFragment(read(range), unit))
}

/** Write a quotation with its source and address. */
export function writeQuotation({ words, cited }: Quoted): Quotation {
  const segments = toQuotation(words, cited)
  return { text: toCitationText(segments), html: toCitationHtml(segments, 'i') }
}

function read(range: Range): ReadingText {
  return readText(document.body, range)
}

function toFragment({ text, start, end }: ReadingText, unit: HTMLElement): string {
  return unit.id + toTextFragment(text, start, end)
}

function toLine({ text, start, end }: ReadingText): string {
  return text.slice(start, end).replaceAll('\n', ' ').trim()
}

/** Select the content of a place without its label; for a page break, the content of the page. */
export function toRange(place: HTMLElement): Range {
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
