import { findAll } from '../../tree/find-all.ts'
import { atom } from '../flat-text.ts'

/** A number or letter that may label a point. */
export interface Marker {
  /** Where it begins in the flat text (UTF-16 code units, 0-based). */
  start: number
  /** Where it ends, without the space behind it. */
  end: number
  /** As printed: `1)`, `(a)`. */
  label: string
  /** What it may count: `(i)` is the first of a roman series and the ninth of letters. */
  readings: ReadonlyArray<Reading>
}

/** One way to count a marker. */
export interface Reading {
  /** Series to which it may belong: its brackets, and the first value in them: `(1)`, `a.`, `I)`. */
  style: string
  /** Place in the series, from 1. */
  value: number
}

/**
 * `1)`, `(1)`, `:(1)`, `(a)`, `a)`, `1.`, `1st.`, `(i)`, `A.` before a space; not `(see)`, `1.5`, `U.S.`, `2)` of
 * `(1–2)` or `1)` of `4(1)`. A bracket belongs to the marker that closes it: that of `(1. a truce)` does not.
 *
 * What closes a marker is looked for, and then what stands before it: a match ends the marker.
 */
const marker = new RegExp(
  `[).](?=[\\s${atom}])(?<=(?:^|[\\s—“"‘${atom}]|[.,:;](?=\\()|\\((?!\\w{1,5}\\)))((?:\\((?=\\w{1,5}\\)))?)(\\d{1,2}(?:st|n?d|rd|th)?|[a-z]|[A-Z]|[ivx]{2,5}|[IVX]{2,5})[).])`,
  'g',
)

/** How much of the text before and after a marker tells a reference from a point (UTF-16 code units). */
const window = 32

/**
 * Before a marker: what makes it a reference, a number of something.
 * Plurals announce a list and so forbid only a later marker (see `announcements`).
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

/** Before a capital without brackets: a name that goes on, as in `J. A. Smith`; not `the U.S. (1)`. */
const nameBefore = /(?:(?<![\p{L}\p{N}])\p{Lu}|\b(?:Mr|Mrs|Dr|Messrs|Gen|Col))[.]\s+$/u

/** `A`; not `a`, `1` or `II`. */
const capital = /^[A-Z]$/

/** Words that announce a list, and refer to points once it has begun: `the following points 1)`. */
const announcements =
  /\b(?:paragraphs|paras|sections|articles|items|points|parts|refs|references|clauses|phases|questions|options|alternatives|steps|under|per|to|on|than|as for|(?:that|those|text|terms|provisions|substance|spirit) of)\s+$/i

/** After a marker: `(1) and (2)`, `(a) above`, `1) noon`; not `(1) and then`. */
const referred = new RegExp(
  `^[\\s${atom}]*(?:(?:above|below|supra|noon|midnight|o[’']clock)\\b|(?:and|or|through|to|,|;)\\s*\\(?(?:\\d{1,2}|[A-Za-z])[).])`,
)

/** After a marker without brackets: `A. E. Breisky`, `a. m.`, `i. e.`; not `A. Deptel`. */
const initial = /^\s*(?:\p{Lu}|[em])[.]/u

/** Before a marker without brackets: a start, the end of a clause, `; and `, `(`; not `in paragraph 1. The`. */
const clauseEnd = new RegExp(`(?:^|[.;:,?!—”’)\\]${atom}]|[;,]\\s+(?:and|or))\\s*[“"‘]?$|[(]$`)

/** Find the markers of a text, in order; those that only refer to a point are left out. */
export function findMarkers(text: string): Array<Marker> {
  const markers: Array<Marker> = []
  let known: Map<string, ReadonlyArray<Reading>> | undefined
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
    const all = known.get(label) ?? read(count, open, close)
    known.set(label, all)
    const readings = announcements.test(before) ? all.filter(({ value }) => value === 1) : all
    if (readings.length > 0) markers.push({ start, end, label, readings })
  }
  return markers
}

/** The ways to count what stands in a marker. */
export function read(count: string, open: string, close: string): Array<Reading> {
  const readings: Array<Reading> = []
  const add = (first: string, value: number): void => {
    if (value > 0) readings.push({ style: open + first + close, value })
  }
  const number = Number.parseInt(count, 10)
  if (number >= 0) add(/\D/.test(count) ? '1st' : '1', number)
  else {
    const lower = count.toLowerCase()
    const small = count === lower
    if (count.length === 1) add(small ? 'a' : 'A', lower.charCodeAt(0) - 96)
    add(small ? 'i' : 'I', fromRoman(lower))
  }
  return readings
}

/** Value of a roman number up to 39, written as it is usually; 0 where it is none. */
function fromRoman(count: string): number {
  const match = /^(x{0,3})(ix|iv|v?i{0,3})$/.exec(count)
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'].indexOf(
    match?.[2] ?? '',
  )
  return match ? (match[1]?.length ?? 0) * 10 + ones : 0
}
