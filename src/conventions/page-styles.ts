import { findAll } from '../tree/find-all.ts'
import { fromRoman } from '../tree/roman.ts'

/** A way to mark the beginning of a printed page. */
export interface PageStyle {
  /** Marker of page 367 in this style. */
  name: string
  /** Matches a marker and captures the label of the page. Global. */
  pattern: RegExp
  /** Whether a marker means a page wherever it stands; others do if there are several in order. */
  certain?: boolean
  /** Whether a marker follows a form feed. */
  afterFormFeed?: boolean
}

/** A marker in a text, by offsets (UTF-16 code units, 0-based). */
export interface PageMarker {
  style: string
  label: string
  start: number
  end: number
  /** Whether it is all of the text. */
  alone: boolean
}

/** Styles of page markers. The first is that of the series; where it is used, no other is read. */
export const pageStyles: ReadonlyArray<PageStyle> = [
  // `[Page 367]`, `[Page XV]`; not `[Page]` or `[Page 3 missing]`
  { name: '[Page 367]', pattern: /\[Page ([^\]\s]+)\]/g, certain: true },
  // `<pb n="367"/>`; not `<pb/>`
  {
    name: '<pb n="367"/>',
    pattern: /<pb\s(?:[^<>]{0,80}\s)?n=["']([^"'<>\s]{1,12})["'][^<>]{0,80}>/g,
    certain: true,
  },
  // `[p. 367]`, `[Pg 367]`, `[page xii]`, `[fol. 3r]`, `[S. 12]`; not `[p. 3 missing]` or `[pp. 3–4]`
  {
    name: '[p. 367]',
    pattern:
      /\[(?:p|pg|pag|page|pagina|seite|s|f|fol|folio)[.:]?\s?(\d{1,4}[a-z]?|[ivxlc]{1,8})\]/gi,
  },
  // `{367}`; not `{a}`
  { name: '{367}', pattern: /\{(\d{1,4}[rv]?)\}/g },
  // `|367|`; not `| 367 |` or `||`
  { name: '|367|', pattern: /\|(\d{1,4}[rv]?)\|/g },
  // `-367-`, `– 367 –` on a line of its own; not `1964-65`
  { name: '-367-', pattern: /^[-–—]\s?(\d{1,4})\s?[-–—]$/g },
  // `367` on a line of its own after a form feed; not `367.`
  { name: '␌367', pattern: /^(\d{1,4}|[ivxlc]{1,8})$/gi, afterFormFeed: true, certain: true },
]

/** Style of the series, which a tree does not mention. */
export const usualPageStyles: ReadonlyArray<string> = pageStyles.slice(0, 1).map(({ name }) => name)

/** Signs of which each marker has one, for a quick test. */
const signs = /[[{|<]|^[-–—]|^[\divxlc]{1,8}$/i

/**
 * Find the page markers in a text.
 *
 * @param text
 *   Text, or a line of its own.
 * @param styles
 *   Names of the styles to find (default: all).
 * @param isAfterFormFeed
 *   Whether a form feed is directly before the text (default: no).
 * @returns
 *   Markers in order, not overlapping.
 */
export function findPageMarkers(
  text: string,
  styles?: ReadonlyArray<string>,
  isAfterFormFeed = false,
): Array<PageMarker> {
  if (!signs.test(text)) return []
  const markers = pageStyles
    .filter(({ name, afterFormFeed }) => {
      return (styles?.includes(name) ?? true) && (isAfterFormFeed || !afterFormFeed)
    })
    .flatMap(({ name, pattern }) =>
      Array.from(findAll(text, pattern), ({ 0: { length }, 1: label = '', index }) => {
        const alone = length === text.length
        return { style: name, label, start: index, end: index + length, alone }
      }),
    )
  let done = 0
  return markers
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const isApart = start >= done
      if (isApart) done = end
      return isApart
    })
}

/**
 * Choose the styles of page markers that a document uses.
 *
 * A marker in braces or bars may be anything, but several with ascending numbers are pages, and so is one on a line of its
 * own.
 *
 * @param markers
 *   All markers in the text of a document, in order.
 * @returns
 *   Names of the styles.
 */
export function choosePageStyles(markers: ReadonlyArray<PageMarker>): Array<string> {
  const [series] = pageStyles
  if (series && markers.some(({ style }) => style === series.name)) return [series.name]
  const used = [...new Set(markers.map(({ style }) => style))]
  if (isAscending(markers)) return used
  return used.filter((name) => {
    const own = markers.filter(({ style }) => style === name)
    if (isAscending(own) || pageStyles.some((style) => style.certain && style.name === name)) {
      return true
    }
    const [marker] = own
    return own.length === 1 && marker?.alone === true
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
