import { findAll } from '../tree/find-all.ts'

/** A way to mark the beginning of a printed page. */
export interface PageStyle {
  /** Marker of page 367 in this style. */
  name: string
  /** Strings of which each marker has one, for a quick test (default: none). */
  signs?: ReadonlyArray<string>
  /** Matches a marker and captures the label of the page. Global. */
  pattern: RegExp
  /** Whether a marker means a page wherever it stands; others do if there are several in order. */
  certain?: boolean
  /** Whether a marker has the word for a page: the only one may be `[p. 2]`, or begin a paragraph. */
  worded?: boolean
  /** Whether a marker follows a form feed. */
  afterFormFeed?: boolean
  /** Whether a marker stands between empty lines. */
  apart?: boolean
  /** Whether the number of a marker is one more than that of the marker before it. */
  counted?: boolean
}

/** What is around a line. Few styles ask for it. */
export interface LinePlace {
  /** Whether a form feed is directly before it. */
  isAfterFormFeed: () => boolean
  /** Whether empty lines, or the ends of the file, are before and after it. */
  isApart: () => boolean
}

/** A marker in a text, by offsets (UTF-16 code units, 0-based). */
export interface PageMarker {
  style: string
  label: string
  start: number
  end: number
  /** Whether it is all of the text. */
  alone: boolean
  /** Whether it begins a paragraph (default: no). */
  opensParagraph?: boolean
}

/** Words for a page, a leaf or a column, without an anchor. */
const word =
  '(?:MSS?[.]? ?)?(?:pp?|pg|pag|page|pagina|página|seite|s|ff?|fols?|fo|folio|bl|blatt|cols?|column|columna|sp|spalte|leaf|sheet|image|img|carta|feuillet)[.:]?'

/** The number of a page, without an anchor: `12`, `3r`, `3 verso`. */
const count = '\\d{1,4}(?:,? ?(?:recto|verso|[a-z])(?![\\p{L}]))?'

/** The side of a leaf at the end of a label: `, v`, ` recto`, `r`; not `12`. */
const side = /,? ?([rv])(?:ecto|erso)?$/i

/** Sign of the markers of the series. */
export const usualSign = '[Page '

/** Styles of page markers. The first is that of the series; where it is used, no other is read. */
export const pageStyles: ReadonlyArray<PageStyle> = [
  // `[Page 367]`, `[Page XV]`; not `[Page]` or `[Page 3 missing]`
  { name: '[Page 367]', signs: [usualSign], pattern: /\[Page ([^\]\s]+)\]/g, certain: true },
  // `<pb n="367"/>`; not `<pb/>`
  {
    name: '<pb n="367"/>',
    signs: ['<pb'],
    pattern: /<pb\s(?:[^<>]{0,80}\s)?n=["']([^"'<>\s]{1,12})["'][^<>]{0,80}>/g,
    certain: true,
  },
  // `[p. 367]`, `[Pg 367]`, `[page xii]`, `[fol. 3 verso]`, `[S. 12]`, `[Column 1611]`; not `[p. 3 missing]` or `[pp. 3–4]`
  {
    name: '[p. 367]',
    signs: ['['],
    pattern: new RegExp(`\\[${word}\\s?(${count}|[ivxlc]{1,8})(?: of \\d{1,4})?\\]`, 'giu'),
    worded: true,
  },
  // `{p. 367}`, `|fol. 3r|`, `//page 12//`, `<p. 12>`, `[[p. 12]]`; not `(p. 12)`
  {
    name: '{p. 367}',
    signs: ['{', '|', '//', '<', '[['],
    pattern: new RegExp(
      `(?:\\{|\\|\\|?|//|<|\\[\\[|<!-- ?)${word}\\s?(${count}|[ivxlc]{1,8})(?:\\}|\\|\\|?|//|/?>|\\]\\]| ?-->)`,
      'giu',
    ),
    worded: true,
  },
  // `[3r]`, `[12v]`; not `[3]`
  { name: '[3r]', signs: ['['], pattern: /\[(\d{1,3}[rv])\]/g },
  // `{367}`; not `{a}`
  { name: '{367}', signs: ['{'], pattern: /\{(\d{1,4}[rv]?)\}/g },
  // `|367|`; not `| 367 |` or `||`
  { name: '|367|', signs: ['|'], pattern: /\|(\d{1,4}[rv]?)\|/g },
  // `-367-`, `– 367 –` on a line of its own; not `1964-65`
  { name: '-367-', pattern: /^[-–—~=]{1,9}\s?(\d{1,4})\s?[-–—~=]{1,9}$/g },
  // `Page 367`, `--- page 12 ---`, `=== Page 4 of 9 ===`, `fol. 3r` on a line of its own; not `Page 4 is torn` or `S4`
  {
    name: 'Page 367',
    pattern: new RegExp(
      `^(?=[-=~*_#–—]|.{1,20} \\d{1,4}\\D{0,24}$)[-=~*_#–— ]{0,20}(?!s? )${word}\\s?(${count})(?: (?:of|/|von|de) \\d{1,4})?[-=~*_#–— .:]{0,20}$`,
      'giu',
    ),
    apart: true,
  },
  // `367` on a line of its own after a form feed; not `367.`
  { name: '␌367', pattern: /^(\d{1,4}|[ivxlc]{1,8})$/gi, afterFormFeed: true, certain: true },
  // `367` on a line of its own between empty lines; not `1914`
  { name: '367', pattern: /^(\d{1,3})$/g, apart: true, counted: true },
]

/** Style of the series, which a tree does not mention. */
export const usualPageStyles: ReadonlyArray<string> = pageStyles.slice(0, 1).map(({ name }) => name)

/** Find the styles whose signs a whole document has. */
export function findPossibleStyles(document: string): Array<PageStyle> {
  return pageStyles.filter((style) => hasSign(document, style))
}

/** Find the styles with these names. */
export function toPageStyles(names: ReadonlyArray<string>): Array<PageStyle> {
  return pageStyles.filter(({ name }) => names.includes(name))
}

/**
 * Find the page markers in a text.
 *
 * @param text
 *   Text, or a line of its own.
 * @param styles
 *   Styles to find (default: all).
 * @param place
 *   What is around the line, if the text is a whole line.
 * @returns
 *   Markers in order, not overlapping.
 */
export function findPageMarkers(
  text: string,
  styles: ReadonlyArray<PageStyle> = pageStyles,
  place?: LinePlace,
): Array<PageMarker> {
  const markers: Array<PageMarker> = []
  for (const style of styles) {
    if (!hasSign(text, style)) continue
    for (const { 0: marker, 1: captured = '', index: start } of findAll(text, style.pattern)) {
      // Few lines match, so what is around them is looked at last.
      if (!isPlaced(style, place)) break
      const label = side.test(captured) ? captured.replace(side, '$1') : captured
      const { length } = marker
      const alone = length === text.length
      markers.push({ style: style.name, label, start, end: start + length, alone })
    }
  }
  return markers.length > 1 ? dropOverlaps(markers) : markers
}

function isPlaced({ afterFormFeed, apart }: PageStyle, place: LinePlace | undefined): boolean {
  if (afterFormFeed && !place?.isAfterFormFeed()) return false
  return !apart || place?.isApart() === true
}

/** Sort markers, and remove those that overlap an earlier one. */
function dropOverlaps(markers: Array<PageMarker>): Array<PageMarker> {
  let done = 0
  return markers
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      const isApart = start >= done
      if (isApart) done = end
      return isApart
    })
}

function hasSign(text: string, { signs }: PageStyle): boolean {
  return signs === undefined || signs.some((sign) => text.includes(sign))
}
