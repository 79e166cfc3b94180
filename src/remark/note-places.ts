import { findAll } from '../tree/find-all.ts'
import type { Text } from '../tree/nodes.ts'
import type { Place } from './align-footnotes.ts'
import { monthName } from '../numbers/month-names.ts'
import { numberedWord, ownerBefore } from '../numbers/numbered-things.ts'
import {
  endsWithDate,
  isNumbered,
  isPartOfNumber,
  readWhole,
  windowAfter,
  windowBefore,
} from '../numbers/whole-numbers.ts'

/** A place where the number of a note may be, with its position in its text. */
export interface NotePlace extends Place {
  text: Text
  /** Start of the number in the value of the text (UTF-16 code units, 0-based). */
  start: number
  /** Whether the number has a definition. A place without one is certainly a reference. */
  defined: boolean
}

/**
 * `2` in `program.2`, `3` in `said2 3`, `19652` as a whole, `*`; not the `2` in ` 2 `, which cannot be a note.
 */
const numbers = /(?<!\s)\d+|(?<=[^\s\d]\d{1,3} )\d+|\d{2,}|[*†‡§]+/g

/** A number directly after a word and before another number: `said2 `; not `of 2 `. */
const chained = /[^\s\d](\d{1,3}) $/

/** `1836`; not `5`. */
const longNumber = /(?<=\s)\d{2,}/g

/** `12`; not `**`. */
const isDigits = /^\d/

/** Maximum length of the number of a note (digits). */
const longestLabel = 3

/** Patterns of the text up to a place, the cost of the place, and samples. The first match decides. */
type Costs = ReadonlyArray<readonly [pattern: RegExp, cost: number, sample: string]>

/**
 * Costs of reading a number as the number of a note, by the text directly before it. 0 is the usual place; at 19 it is
 * almost never a note.
 */
const glueCosts: Costs = [
  [/\d[.]$/, 2, '3.5 percent, Deptel 1419.2'],
  [/\d,$/, 3, '1,000'],
  [/\d:$/, 5, 'Number 84:4'],
  [/\[Page$/, 19, '[Page37]'],
  [/(?:^|[\s(])[’‘']$/, 14, 'Jan ’66'],
  [/\b(?:pp?|vols?|nos?|ch|doc|art|par|sec|fig|no)[.]$/i, 8, 'p.5'],
  [/(?:^|[\s(“‘/–—-])\p{Lu}[.]$/u, 2, 'L.21, signed McG. B.3'],
  [/\p{Ll}$/u, 0.25, 'reports3'],
  [/\p{Ll}[.,;:!?]$/u, 0, 'program.2'],
  [/[.,;:!?][)\]”’"']*$/, 0, 'Washington.”3'],
  [/[)\]”’"'…&]$/, 0, '(Yost)1, said”2'],
  [/(?:^|[^\p{L}\p{N}])\p{Lu}{1,2}$/u, 6, 'B52, A2'],
  [/\p{L}$/u, 1, 'NATO2'],
  [/[$£#=+/–—-]$/, 14, '$5, 1964/2, Jan–2'],
  [/[[(“‘]$/, 16, '(3'],
  [/[%‰°′″½¼¾]$/, 1, '50%2'],
  [/[>_`]$/, 1, '</b>1'],
  [/\d$/, 0.25, '1965*'],
  [/\uFFFC$/, 3, '[Page 45]4'],
  [/\S$/, 10, '~1, and any other sign'],
]

/** Costs by the remainder of a number whose last digits are read as the number of a note. */
const remainderCosts: Costs = [
  [/(?:^|\D)1[5-9]\d\d$/, 3, '1965, where 19652 is no year'],
  [new RegExp(`(?<!\\p{L})${monthName}[.]? (?:[12]?\\d|3[01])$`, 'u'), 4, 'April 11'],
  [/[–—/-]\d+$/, 5, '5485–64, 162/2'],
  [/\d$/, 6, 'Embtel 1836'],
]

/** Additional costs of dividing a number that may have a meaning as a whole. */
const wholeCosts: Costs = [
  [/(?:^|\D)(?:1[5-9]|20)\d\d$/, 8, 'Paris 1919'],
  [/\d$/, 5, 'April 11'],
]

/** Additional costs of dividing a number after some words. */
const wordCosts: Costs = [
  [/\bpp?[.] $/, 4, 'p. 12'],
  [ownerBefore, 0.25, 'your 34, where telegram 524 is as likely'],
]

/** `Documents 9–`: words of the editors, whose own text has no notes. */
const editorial = /\b(?:Documents?|[Ff]ootnotes?) (?:\d{1,3}(?:,? and |, |[–-]))*$/

/** The labels that open a paragraph, up to a number: `1310. ` before `12. I was`; not `he `. */
const openingLabels = /^\s*(?:\d{1,5}[.)] )*$/

/** Additional cost of dividing a number before which no word says that it is the number of something. */
const strayCost = 2

/** Reduction of the cost of a number that becomes as long as others of its kind. */
const likeOthers = 2

/** Text that may follow the number of a note without cost: a space, the end, a closing mark. */
const usualFollowers = /^(?:$|[\s[)\]”’"'.,;:?!—–-])/

/** The continuation of a symbol: `–MSP/6`, ` MSP/6`; not `–and`. */
const symbolFollower = /^[–-]\p{Lu}[\p{Lu}\d]*[/–-]|^ \p{Lu}{2,}\/\d/u

/** The continuation of a list of numbers: the `, 36` after `33`; not `, which`. */
const listFollower = /^,? (?:and |or |& )?\d/

/** Cost of a place inside a list of numbers: the number of a note is more often after the list. */
const listCost = 0.25

/** Cost of two notes on one word: `said23`, `said2 3`. */
const chainCost = 4

/** Cost from which a place is too unlikely for a second note beside it. */
const maxChained = 8

/** Cost below which a place is certainly a reference. */
const sureCost = 0.5

/** How many digits the numbers after each word have: `telegram` to 3 and 4. */
export type Numbering = ReadonlyMap<string | undefined, ReadonlySet<number>>

/** Collect the numbers of two digits or more in some texts, by the words to which they belong. */
export function collectNumbering(texts: ReadonlyArray<Text>): Numbering {
  const numbering = new Map<string | undefined, Set<number>>()
  for (const { value } of texts) {
    for (const { 0: digits, index } of findAll(value, longNumber)) {
      const word = numberedWord(value.slice(Math.max(0, index - windowBefore), index))
      if (word === undefined) continue
      const lengths = numbering.get(word)
      if (lengths) lengths.add(digits.length)
      else numbering.set(word, new Set([digits.length]))
    }
  }
  return numbering
}

/**
 * Find the places in a text where the numbers of notes may be.
 *
 * ```
 * > | is expected in 19652 by all (Yost)1
 *                        ^ cost 3      ^ cost 0
 * ```
 *
 * @param text
 *   Running text.
 * @param labels
 *   Numbers of the notes.
 * @param preceding
 *   Text directly before the text: `atom` for a page break (default: none).
 * @param numbering
 *   Numbers of the document (default: not known).
 * @returns
 *   Places in order; two may overlap, as `1` and `12` in `NATO12` do.
 */
export function findNotePlaces(
  text: Text,
  labels: ReadonlySet<string>,
  preceding = '',
  numbering?: Numbering,
): Array<NotePlace> {
  const places: Array<NotePlace> = []
  for (const { 0: run, index } of findAll(text.value, numbers)) {
    if (index === 0 && preceding === '' && run.length === 1) continue
    const known = findLabels(run, labels)
    if (known.length === 0 && !mayBeUndefined(run)) continue
    const end = index + run.length
    const before =
      (index < windowBefore ? preceding : '') +
      text.value.slice(Math.max(0, index - windowBefore), index)
    const after = text.value.slice(end, end + windowAfter)
    if (isOpeningLabel(before, after, index)) continue
    const number = { before, run, after, follower: followerCost(after), numbering }
    const enter = (label: string, end: number, cost: number, defined = true): void => {
      if (cost < Infinity) places.push({ text, start: end - label.length, label, cost, defined })
    }
    for (const label of known) {
      const rest = run.slice(0, -label.length)
      const previous = String(Number(label) - 1)
      let cost = costOf(number, rest, previous)
      if (rest.endsWith(previous) && labels.has(previous)) {
        const chain = costOf(number, rest.slice(0, -previous.length), '')
        if (chain < maxChained) enter(previous, end - label.length, chain)
        if (chain < maxChained) cost = Math.min(cost, Math.max(chain, chainCost + number.follower))
      }
      enter(label, end, cost)
    }
    if (known.length === 0 && costOf(number, '', '') < sureCost) enter(run, end, 0, false)
  }
  return places
}

/** Find the labels of notes at the end of a number: `365`, `65` or `5` in `1965`. */
function findLabels(run: string, labels: ReadonlySet<string>): Array<string> {
  const known: Array<string> = []
  for (let length = Math.min(longestLabel, run.length); length > 0; length--) {
    const label = run.slice(-length)
    if (labels.has(label)) known.push(label)
  }
  return known
}

/** Whether a number may refer to a note that is not there: `2`, `12`; not `1965`, `*`. */
function mayBeUndefined(run: string): boolean {
  return run.length < longestLabel && isDigits.test(run)
}

/** A number in its text. */
interface Numeral {
  before: string
  run: string
  after: string
  /** Cost by the text after it. */
  follower: number
  numbering: Numbering | undefined
}

/** Compute the cost of the number of a note that follows the remaining digits of a number. */
function costOf(number: Numeral, rest: string, previous: string): number {
  const { before, run, after, follower } = number
  if (rest !== '') return cutCost(number, rest) + follower
  if (chained.exec(before)?.[1] === previous) return chainCost + follower
  if (isPartOfNumber(before, run, after)) return Infinity
  return (firstCost(glueCosts, before) ?? Infinity) + follower
}

function cutCost({ before, run, after, numbering }: Numeral, rest: string): number {
  const whole = readWhole(before, run, after)
  const base = firstCost(remainderCosts, before + rest)
  if (base === undefined || whole === 'certain' || editorial.test(before)) return Infinity
  const word = firstCost(wordCosts, before) ?? 0
  if (whole === 'possible') return base + word + (firstCost(wholeCosts, before + run) ?? 0)
  if (!isNumbered(before) && !endsWithDate(before + rest)) return base + word + strayCost
  const isLikeOthers = numbering?.get(numberedWord(before))?.has(rest.length) ?? false
  return base + word - (isLikeOthers ? likeOthers : 0)
}

/** Whether a number is a label that opens a paragraph: `12.` in `12. Exports will fall.` */
function isOpeningLabel(before: string, after: string, index: number): boolean {
  return index < windowBefore && /^[.)](?:\s|$)/.test(after) && openingLabels.test(before)
}

function followerCost(after: string): number {
  if (/^[.,:]\d/.test(after)) return 6
  if (symbolFollower.test(after)) return 8
  if (!usualFollowers.test(after)) return 8
  return listFollower.test(after) ? listCost : 0
}

function firstCost(costs: Costs, text: string): number | undefined {
  for (const [pattern, cost] of costs) if (pattern.test(text)) return cost
  return undefined
}
