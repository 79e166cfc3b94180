import { fromRoman } from '../tree/roman.ts'
import { type PageMarker, pageStyles } from './page-styles.ts'

/**
 * Choose the styles of page markers that a document uses.
 *
 * A marker in braces or bars may be anything, but several with ascending numbers are pages, and so is one on a line of its
 * own, and one with the word for a page at the beginning of a paragraph.
 *
 * @param markers
 *   All markers in the text of a document, in order.
 * @returns
 *   Names of the styles.
 */
export function choosePageStyles(markers: ReadonlyArray<PageMarker>): Array<string> {
  const [series] = pageStyles
  if (series && markers.some(({ style }) => style === series.name)) return [series.name]
  const others = markers.filter(({ style }) => !isCounted(style))
  const used = namesOf(others)
  const chosen = isAscending(others) ? used : used.filter((name) => isChosen(others, name))
  if (chosen.length > 0) return chosen
  return namesOf(markers).filter((name) => isCounted(name) && isSeries(ofStyle(markers, name)))
}

function isChosen(markers: ReadonlyArray<PageMarker>, name: string): boolean {
  const own = ofStyle(markers, name)
  const [marker] = own
  return (
    isAscending(own) ||
    pageStyles.some((style) => style.certain && style.name === name) ||
    (own.length === 1 && marker !== undefined && (marker.alone || isClearlyPage(marker)))
  )
}

/** Labels of the second page of a document, or of the back of its only sheet. */
const secondPages: ReadonlySet<string> = new Set(['2', 'ii', '1v', '1b'])

/** Whether the only marker is a page: `[p. 2]`, `[fol. 1v]`; `[p. 12]`, which may cite a book, if it begins a paragraph. */
function isClearlyPage({ style, label, opensParagraph }: PageMarker): boolean {
  const isWorded = pageStyles.some(({ name, worded }) => worded && name === style)
  return isWorded && (opensParagraph === true || secondPages.has(label.toLowerCase()))
}

function isCounted(name: string): boolean {
  return pageStyles.some((style) => style.counted && style.name === name)
}

function ofStyle(markers: ReadonlyArray<PageMarker>, name: string): Array<PageMarker> {
  return markers.filter(({ style }) => style === name)
}

function namesOf(markers: ReadonlyArray<PageMarker>): Array<string> {
  return [...new Set(markers.map(({ style }) => style))]
}

/** Whether each marker has the next number, and the first is not 1, as the number of a section is. */
function isSeries(markers: ReadonlyArray<PageMarker>): boolean {
  const [first, second] = markers
  if (!first || !second || first.label === '1') return false
  return markers.every(({ label }, index) => {
    const step = toOrder(label) - toOrder(markers[index - 1]?.label ?? label)
    return index === 0 || (step > 0 && step <= 1)
  })
}

/** Whether there are two markers or more with ascending numbers. */
function isAscending(markers: ReadonlyArray<PageMarker>): boolean {
  if (markers.length < 2) return false
  return markers.every(({ label }, index) => {
    const before = markers[index - 1]
    return before === undefined || toOrder(label) > toOrder(before.label)
  })
}

/** Number by which a label is in order: those in roman numerals come first, and `3v` follows `3r`. */
function toOrder(label: string): number {
  const number = Number.parseInt(label, 10)
  if (Number.isNaN(number)) return (fromRoman(label) ?? 0) - 10_000
  return number + (label.endsWith('v') ? 0.5 : 0)
}
