import { readNumberAt } from '../numbers/whole-numbers.ts'
import { findAll } from '../tree/find-all.ts'
import type { Text } from '../tree/nodes.ts'

/** A way to write the number of a note in the text, other than directly after a word: `program.2`. */
export interface ReferenceStyle {
  /** Reference to note 1 in this style. */
  name: string
  /** Character of every reference, for a quick test: `[`. */
  sign?: string
  /** Whether a reference is a mark or a raised sign, see `hasMark`. */
  isMark?: boolean
  /** Matches a reference and captures its label, or is all label. Global. */
  pattern: RegExp
  /** Cost of reading a match as a reference, as in `note-places.ts`. */
  cost: number
  /** Additional cost of a match before a space, where it may be a count: `the 12 ships`. */
  amidCost?: number
  /** Additional cost of a match between sentences, where it may be the label of a point: `came. (2) She`. */
  betweenCost?: number
  /** Matches the printed labels of notes in this style. With other notes, a match is most likely no reference. */
  notes?: RegExp
  /** Whether only documents with such notes have such references. */
  strict?: boolean
  /** Whether a match is a reference in a document of another style as well. */
  certain?: boolean
}

/** A place of a reference in a text, by offsets in its value (UTF-16 code units, 0-based). */
export interface StyledPlace {
  text: Text
  label: string
  start: number
  end: number
  cost: number
}

/** Styles of references. */
export const referenceStyles: ReadonlyArray<ReferenceStyle> = [
  // `Minister¹`; not `km²` in a document of another style, where note 2 has a better place
  { name: '¹', isMark: true, pattern: /[¹²³⁰⁴-⁹]{1,3}/g, cost: 0, certain: true },
  // `Ministerᵃ`; not `Mᵗʰ` without a note t
  { name: 'ᵃ', isMark: true, pattern: /[ᵃ-ᶻʰʲʳʷʸˡˢˣⁱⁿ]/g, cost: 0.25 },
  // `declared[^1]`
  { name: '[^1]', sign: '[', pattern: /\[\^([^\]\s]{1,30})\]/g, cost: 0, certain: true },
  // `eleven^2^`, `eleven^2`; not `x^2y` or `[^2]`
  { name: '^1', sign: '^', pattern: /(?<!\[)\^(\d{1,3})(?:\^|(?!\w))/g, cost: 0, certain: true },
  // `eleven<sup>2</sup>`; not `10<sup>th</sup>`
  {
    name: '<sup>1</sup>',
    sign: '<',
    pattern: /<sup>[[(]?(\d{1,3}|[*†‡§]{1,4})[\])]?<\/sup>/gi,
    cost: 0,
    certain: true,
  },
  // `master[2]`, `master [2]`; not `[1921]`
  { name: '[1]', sign: '[', pattern: /\[(\d{1,3}|[*†‡§]{1,4})\]/g, cost: 0 },
  // `master[n2]`, `master [fn:2]`, `master [Note 2]`; not `[n.d.]`
  {
    name: '[n1]',
    sign: '[',
    pattern: /\[(?:n|fn|en|note|footnote|anm)[.:]? ?(\d{1,3}|[*†‡§]{1,4})\]/gi,
    cost: 0,
    certain: true,
  },
  // `Nancy,[A]`, `Nancy [b]`; not `[I] think`
  { name: '[A]', sign: '[', pattern: /(?<=\S\s?)\[([A-Za-z]|[ivxl]{2,6})\]/g, cost: 0.25 },
  // `letter (2) and`, `letter.(2)`, `letter. (2) He`; not `: (2) he`, which begins a point
  {
    name: '(1)',
    sign: '(',
    pattern:
      /(?<=[^\s.:;,]\s?|[^\s(][.;,!?]|[.!?] (?=\(.{1,4}\)(?:\s+\p{Lu}|$)))\((\d{1,3}|[*†‡§]{1,4})\)/gu,
    cost: 1,
    betweenCost: 3,
    notes: /^\(/,
  },
  // `money (b)`, `money,(b)`; not `: (b) he`, which begins a point
  {
    name: '(a)',
    sign: '(',
    pattern: /(?<=[^\s.:;,]\s?|[^\s(][.;,!?])\(([a-z]|[ivxl]{2,6})\)/g,
    cost: 1,
    notes: /^\(/,
  },
  // `poor rate (note 2)`; not `(note 2 above)`
  {
    name: '(note 1)',
    sign: '(',
    pattern: /\((?:(?:n|fn|anm)[.:]? ?|(?:note|footnote) ?)(\d{1,3}|(?<= )[a-z])\)/gi,
    cost: 0.25,
  },
  // `Keudell*)`, `bleibe.3)`; not `145)`
  {
    name: '1)',
    sign: ')',
    pattern: /(?<=[^\s(\d*†‡§])(\d{1,3}|[*†‡§]{1,4})\)/g,
    cost: 0.1,
    notes: /^[^(]*\)$/,
    strict: true,
  },
  // `the force 1/ is`, `pilots.2/`; not `1/2` or `5/`
  {
    name: '1/',
    sign: '/',
    pattern: /(?<=[^\s\d/]\s?)(\d{1,2}|[a-z])\/(?=[\s.,;:)]|$)/g,
    cost: 1,
    notes: /\/$/,
    strict: true,
  },
  // `letter * and`; not `§ 4`
  { name: ' *', isMark: true, pattern: /(?<=[^\s*†‡§] )[*†‡§]{1,4}(?=[.,;:)]|\s\D|$)/g, cost: 2 },
  // `letter 2 and`; not `1921`
  { name: ' 1', pattern: /(?<=[^\s\d] )\d{1,2}(?=[\s.,;:)!?]|$)/g, cost: 2, amidCost: 3 },
]

/** `¹`, `ᵃ`, `*`, `†`: a mark or a raised sign; not `1`. */
const mark = /[*†‡§¹²³⁰⁴-⁹ᵃ-ᶻʰʲʳʷʸˡˢˣⁱⁿ]/

/** Whether a text has a mark or a raised sign, for a quick test of several styles at once. */
export function hasMark(text: string): boolean {
  return mark.test(text)
}

/** `. `: the end of a sentence before a match; not `er `. */
const sentenceBefore = /[.!?]\s$/

/** Additional cost of a reference in another style than the labels of the notes, see `ReferenceStyle.notes`. */
const unlikeCost = 14

/**
 * Compute the cost of a reference in a style.
 *
 * @param printed
 *   Label of the first note, as printed: `(1)`.
 */
export function toStyleCost({ cost, notes, strict }: ReferenceStyle, printed: string): number {
  if (notes === undefined || notes.test(printed)) return cost
  return strict ? Infinity : cost + unlikeCost
}

/**
 * Find the places in a text where references of a style may be.
 *
 * @param cost
 *   Cost of each place.
 * @param labels
 *   Labels of the notes; undefined for all.
 */
export function findStyledPlaces(
  text: Text,
  { sign = '', pattern, amidCost = 0, betweenCost = 0 }: ReferenceStyle,
  cost: number,
  labels: ReadonlySet<string> | undefined,
): Array<StyledPlace> {
  if (!text.value.includes(sign)) return []
  const places: Array<StyledPlace> = []
  for (const { 0: match, 1: captured, index } of findAll(text.value, pattern)) {
    const label = toPlainLabel(captured ?? match)
    if (labels && !labels.has(label)) continue
    const end = index + match.length
    const isAmid = amidCost > 0 && text.value.charAt(end) === ' '
    if (amidCost > 0 && isNumber(text.value, index, end, isAmid)) continue
    if (match.endsWith(')') && !match.startsWith('(') && isInBrackets(text.value, index)) continue
    const isBetween =
      betweenCost > 0 && sentenceBefore.test(text.value.slice(Math.max(0, index - 2), index))
    const more = (isAmid ? amidCost : 0) + (isBetween ? betweenCost : 0)
    places.push({ text, label, start: index, end, cost: cost + more })
  }
  return places
}

/** Length of the text before a bracket in which the one that it closes is looked for (UTF-16 code units). */
const longestBrackets = 200

/** Whether a closing bracket belongs to one before it: `(see p. 12)`. */
function isInBrackets(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - longestBrackets), start)
  return before.lastIndexOf('(') > before.lastIndexOf(')')
}

/** Whether digits are a number of the text: a day, a count, the number of a paper. */
function isNumber(text: string, start: number, end: number, isAmid: boolean): boolean {
  const { whole, isNumbered } = readNumberAt(text, start, end)
  return isNumbered || whole === 'certain' || (isAmid && whole !== undefined)
}

/** Convert superscript digits and letters: `12` for `¹²`. */
export function toPlainLabel(text: string): string {
  if (!hasMark(text)) return text
  return text.replace(/[¹²³⁰⁴-⁹ᵃ-ᶻʰʲʳʷʸˡˢˣⁱⁿ]/g, (sign) => sign.normalize('NFKC'))
}
