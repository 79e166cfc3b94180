import { findAll } from '../../tree/find-all.ts'
import { findNumberings, type Numbering } from '../../tree/numberings.ts'
import { atom } from '../flat-text.ts'

/** A number or letter that may label a point. */
export interface Marker {
  /** Start in the flat text (UTF-16 code units, 0-based). */
  start: number
  /** End, without the space after it. */
  end: number
  /** As printed: `1)`, `(a)`. */
  label: string
  /** Possible numberings: `(i)` is the first in roman numerals and the ninth in letters. */
  numberings: ReadonlyArray<Numbering>
}

/**
 * `1)`, `(1)`, `:(1)`, `(a)`, `a)`, `1.`, `1st.`, `(i)`, `A.` before a space; not `(see)`, `1.5`, `U.S.`, `2)` of
 * `(1–2)` or `1)` of `4(1)`. A bracket belongs to the marker that closes it: that of `(1. a truce)` does not.
 *
 * The pattern matches the end of a marker, with a lookbehind for the rest.
 */
const marker = new RegExp(
  `[).](?=[\\s${atom}])(?<=(?:^|[\\s—“"‘${atom}]|[.,:;](?=\\()|\\((?!\\w{1,5}\\)))((?:\\((?=\\w{1,5}\\)))?)(\\d{1,2}(?:st|n?d|rd|th)?|[a-z]|[A-Z]|[ivx]{2,5}|[IVX]{2,5})[).])`,
  'g',
)

/** Length of the text before and after a marker that is searched for signs of a reference (UTF-16 code units). */
const window = 32

/**
 * Text before a marker that makes it a reference, such as `paragraph`.
 * Plurals announce a list, so they exclude only markers other than the first (see `announcements`).
 */
const referring: ReadonlyArray<readonly [pattern: RegExp, sample: string]> = [
  [
    /\b(?:paragraph|para|sub-?para(?:graph)?|section|sec|article|art|item|point|part|ref|reference|tab|annex|clause|phase|question|option|alternative|resolution|chapter|step|note|number|vol|pp?)[.]?\s+(?:\(\w{1,3}\)\s*){0,2}$/i,
    'in paragraph (a), in paragraph (a) (1)',
  ],
  [
    /\b(?:Nos?|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)[.]\s+$/,
    'Report No. 2) of, on Sept. 1st. The',
  ],
  [/(?<![\d,.:-])\d{1,3}\s*(?:\(\w{1,3}\)\s*){0,2}\s$/, 'covered in 3 (A), section 202 (b) (1)'],
  [/\b\p{Lu}{2,}[\p{Lu}\d/–-]*\s[\d/–-]*\d\s+$/u, 'NSC 5405 (1)'],
]

/** Text before a capital without brackets that is part of a name, as in `J. A. Smith`; not `the U.S. (1)`. */
const nameBefore = /(?:(?<![\p{L}\p{N}])\p{Lu}|\b(?:Mr|Mrs|Dr|Messrs|Gen|Col))[.]\s+$/u

/** `A`; not `a`, `1` or `II`. */
const capital = /^[A-Z]$/

/** Words that announce a list, and after its start refer to its points: `the following points 1)`. */
const announcements =
  /\b(?:paragraphs|paras|sections|articles|items|points|parts|refs|references|clauses|phases|questions|options|alternatives|steps|under|per|to|on|than|as for|(?:that|those|text|terms|provisions|substance|spirit) of)\s+$/i

/** Text after a marker that makes it a reference: `(1) and (2)`, `(a) above`, `1) noon`; not `(1) and then`. */
const referred = new RegExp(
  `^[\\s${atom}]*(?:(?:above|below|supra|noon|midnight|o[’']clock)\\b|(?:and|or|through|to|,|;)\\s*\\(?(?:\\d{1,2}|[A-Za-z])[).])`,
)

/** Text after an initial or abbreviation without brackets: `A. E. Breisky`, `a. m.`, `i. e.`; not `A. Deptel`. */
const initial = /^\s*(?:\p{Lu}|[em])[.]/u

/** Text before a marker without brackets: a start, the end of a clause, `; and `, `(`; not `in paragraph 1. The`. */
const clauseEnd = new RegExp(`(?:^|[.;:,?!—”’)\\]${atom}]|[;,]\\s+(?:and|or))\\s*[“"‘]?$|[(]$`)

/** Find the markers in a text, in order, without those that only refer to a point. */
export function findMarkers(text: string): Array<Marker> {
  const markers: Array<Marker> = []
  let known: Map<string, ReadonlyArray<Numbering>> | undefined
  for (const match of findAll(text, marker)) {
    const [close, open = '', count = ''] = match
    const label = open + count + close
    const end = match.index + 1
    const start = end - label.length
    const before = text.slice(Math.max(0, start - window), start)
    const after = text.slice(end, end + window)
    if (close === '.' && (!clauseEnd.test(before) || initial.test(after))) continue
    if (close === '.' && capital.test(count) && nameBefore.test(before)) continue
    if (referring.some(([pattern]) => pattern.test(before)) || referred.test(after)) continue
    known ??= new Map()
    const all = known.get(label) ?? findNumberings(count, open, close)
    known.set(label, all)
    const numberings = announcements.test(before) ? all.filter(({ value }) => value === 1) : all
    if (numberings.length > 0) markers.push({ start, end, label, numberings })
  }
  return markers
}
