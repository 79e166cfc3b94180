import { findAll } from '../tree/find-all.ts'
import type { Text } from '../tree/nodes.ts'
import type { Place } from './align-footnotes.ts'

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

/** `12`; not `**`. */
const isDigits = /^\d/

/** Length of the text before a number that determines its cost (UTF-16 code units). */
const window = 16

/** Length of the text after a number that determines its cost (UTF-16 code units). */
const followerWindow = 8

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
  [/\d:$/, 12, '8:30'],
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
  [
    /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*[.]? (?:[12]?\d|3[01])$/,
    4,
    'April 11',
  ],
  [/[–—/-]\d+$/, 5, '5485–64, 162/2'],
  [/\d$/, 6, 'Embtel 1836'],
]

/** Additional costs of dividing numbers that have a meaning as a whole: a day, a year. */
const wholeNumbers: Costs = [
  [
    /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*[.]? (?:[12]?\d|3[01])$/,
    5,
    'April 11',
  ],
  // These words are written by the editors, whose own text has no notes.
  [/\b(?:Documents?|[Ff]ootnotes?) (?:\d{1,3}(?:,? and |, |[–-]))*\d{1,3}$/, 20, 'Documents 9-12'],
  [/\bpp?[.] \d{1,3}$/, 4, 'p. 12'],
  [/(?:^|[^\d,.])(?:1[5-9]|20)\d\d$/, 8, '1965'],
]

/** Text that may follow the number of a note without cost: a space, the end, a closing mark. */
const usualFollowers = /^(?:$|[\s[)\]”’"'.,;:?!—–-])/

/** The continuation of a list of numbers: the `, 36` after `33`; not `, which`. */
const listFollower = /^,? (?:and |or |& )?\d/

/** Cost of a place inside a list of numbers: the number of a note is more often after the list. */
const listCost = 0.25

/** Cost of two notes on one word: `said23`, `said2 3`. */
const chainCost = 4

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
 * @returns
 *   Places in order; two may overlap, as `1` and `12` in `NATO12` do.
 */
export function findNotePlaces(
  text: Text,
  labels: ReadonlySet<string>,
  preceding = '',
): Array<NotePlace> {
  const places: Array<NotePlace> = []
  for (const { 0: run, index } of findAll(text.value, numbers)) {
    if (index === 0 && preceding === '' && run.length === 1) continue
    const known = findLabels(run, labels)
    if (known.length === 0 && !mayBeUndefined(run)) continue
    const end = index + run.length
    const before =
      (index < window ? preceding : '') + text.value.slice(Math.max(0, index - window), index)
    const follower = followerCost(text.value.slice(end, end + followerWindow))
    const enter = (label: string, end: number, cost: number, defined = true): void => {
      if (cost < Infinity) places.push({ text, start: end - label.length, label, cost, defined })
    }
    for (const label of known) {
      const rest = run.slice(0, -label.length)
      const previous = String(Number(label) - 1)
      const cost =
        (rest === '' ? wholeCost(before, previous) : cutCost(before, rest, run)) + follower
      if (rest.endsWith(previous) && labels.has(previous)) {
        enter(previous, end - label.length, cost + chainCost)
      }
      enter(label, end, cost)
    }
    if (known.length === 0 && glueCost(before) + follower < 0.5) enter(run, end, 0, false)
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

function wholeCost(before: string, previous: string): number {
  return chained.exec(before)?.[1] === previous ? chainCost : glueCost(before)
}

function glueCost(before: string): number {
  return firstCost(glueCosts, before) ?? Infinity
}

function cutCost(before: string, rest: string, run: string): number {
  const whole = firstCost(wholeNumbers, before + run) ?? 0
  return (firstCost(remainderCosts, before + rest) ?? Infinity) + whole
}

function followerCost(after: string): number {
  if (/^[.,:]\d/.test(after)) return 6
  if (!usualFollowers.test(after)) return 8
  return listFollower.test(after) ? listCost : 0
}

function firstCost(costs: Costs, text: string): number | undefined {
  for (const [pattern, cost] of costs) if (pattern.test(text)) return cost
  return undefined
}
