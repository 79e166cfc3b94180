import { counted } from '../numbers/kinds.ts'
import type { Holder } from '../numbers/numbered-things.ts'
import { monthName } from '../numbers/month-names.ts'
import type { Numbering } from '../numbers/numbering.ts'
import { endsWithDate, isPartOfNumber, type NumberReading } from '../numbers/whole-numbers.ts'

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
  [/\[(?:n|fn|en|note|footnote|anm)[.:]? ?$/i, Infinity, '[n1]'],
  [/(?:^|[\s(])[’‘']$/, 14, 'Jan ’66'],
  [
    /\b(?:pp?|vols?|nos?|chs?|chap|docs?|arts?|paras?|pars?|secs?|figs?|pts?|ff|fols?|res|rept|stat|sess|cong|ser|bd|nr|encl|app)[.]$/i,
    8,
    'p.5',
  ],
  [/(?:^|[\s(“‘/–—-])\p{Lu}[.]$/u, 2, 'L.21, signed McG. B.3'],
  [/\p{Ll}$/u, 0.25, 'reports3'],
  [/\p{Ll}[.,;:!?]$/u, 0, 'program.2'],
  [/[.,;:!?][)\]”’"']*$/, 0, 'Washington.”3'],
  [/[)\]”’"'…&]$/, 0, '(Yost)1, said”2'],
  [/(?:^|[^\p{L}\p{N}])\p{Lu}{1,2}$/u, 6, 'B52, A2'],
  [/\p{L}$/u, 1, 'NATO2'],
  [/[$£€#=+/–-]$/, Infinity, '$5, 1964/2, Jan–2'],
  [/—$/, 14, 'and—2'],
  [/[[(“‘]$/, Infinity, '(3'],
  [/[%‰°′″½¼¾]$/, 1, '50%2'],
  [/[>_`]$/, 1, '</b>1'],
  [/\d$/, 0.25, '1965*'],
  [/\uFFFC$/, 3, '[Page 45]4'],
  [/\S$/, 10, '~1, and any other sign'],
]

/** Length of the text before a number in which the patterns of `glueCosts` look (UTF-16 code units). */
const longestGlue = 16

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

/** Additional cost of dividing the number of a page: `p. 12`. */
const pageCost = 4

/** Additional cost of dividing a number after an owner: `your 34`, where `telegram 524` is as likely. */
const ownerCost = 0.25

/** `Documents 9–`: words of the editors, whose own text has no notes. */
const editorial = /\b(?:Documents?|[Ff]ootnotes?) (?:\d{1,3}(?:,? and |, |[–-]))*$/

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
export const chainCost = 4

/** A number directly after a word and before another number: `said2 `; not `of 2 `. */
const chained = /[^\s\d](\d{1,3}) $/

/** A number in its text. */
export interface Numeral {
  before: string
  run: string
  after: string
  /** What the number is as a whole; absent if it is not divided. */
  reading?: NumberReading
  /** Collects the numbers of the document. */
  numbering: (() => Numbering) | undefined
}

/** Compute the cost of the number of a note that follows the remaining digits of a number. */
export function costOf(number: Numeral, rest: string, previous: string): number {
  const { before, run, after } = number
  const cost = rest === '' ? glueCost(before, run, after, previous) : cutCost(number, rest)
  return cost === Infinity ? cost : cost + followerCost(after)
}

function glueCost(before: string, run: string, after: string, previous: string): number {
  const glue = before.slice(-longestGlue)
  if (chained.exec(glue)?.[1] === previous && !counted.test(after)) return chainCost
  const cost = firstCost(glueCosts, glue) ?? Infinity
  return cost < Infinity && isPartOfNumber(before, run, after) ? Infinity : cost
}

function cutCost({ before, run, reading, numbering }: Numeral, rest: string): number {
  const { whole, isNumbered, holder } = reading ?? {}
  if (whole === 'certain' || editorial.test(before)) return Infinity
  const base = firstCost(remainderCosts, before + rest) ?? Infinity
  const word = wordCost(holder)
  if (whole === 'possible') return base + word + (firstCost(wholeCosts, before + run) ?? 0)
  if (!isNumbered && !endsWithDate(before + rest)) return base + word + strayCost
  const isLikeOthers = holder !== undefined && numbering?.().get(holder.word)?.has(rest.length)
  return base + word - (isLikeOthers ? likeOthers : 0)
}

function wordCost(holder: Holder | undefined): number {
  if (holder?.is === 'owner') return ownerCost
  return holder && /^pp?$/.test(holder.word) ? pageCost : 0
}

/** Compute the cost of a place by the text after it. */
export function followerCost(after: string): number {
  if (/^[.,:]\d/.test(after)) return 6
  if (symbolFollower.test(after)) return 8
  if (!usualFollowers.test(after)) return 8
  return listFollower.test(after) ? listCost : 0
}

function firstCost(costs: Costs, text: string): number | undefined {
  for (const [pattern, cost] of costs) if (pattern.test(text)) return cost
  return undefined
}
