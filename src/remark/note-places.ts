import { findAll } from '../tree/find-all.ts'
import type { Text } from '../tree/nodes.ts'
import type { Place } from './align-footnotes.ts'

/** A place where the number of a note may stand, and where in its text. */
export interface NotePlace extends Place {
  text: Text
  /** Where the number begins in the text's value (UTF-16 code units, 0-based). */
  start: number
  /** Whether a definition has the number. A place without one is a reference beyond doubt. */
  defined: boolean
}

/**
 * `2` in `program.2`, `3` in `said2 3`, `19652` whole, `*`; not the `2` of ` 2 `, which no reading makes a note's.
 */
const numbers = /(?<!\s)\d+|(?<=[^\s\d]\d{1,3} )\d+|\d{2,}|[*†‡§]+/g

/** The number before a number, and glued to a word: `said2 `; not `of 2 `. */
const chained = /[^\s\d](\d{1,3}) $/

/** `12`; not `**`. */
const isDigits = /^\d/

/** How far back a number is judged by what stands before it (UTF-16 code units). */
const window = 16

/** How far on (UTF-16 code units). */
const followerWindow = 8

/** No note's number is longer (digits). */
const longestLabel = 3

/** Patterns of the text up to a place, what the place then costs, and samples. The first that matches decides. */
type Costs = ReadonlyArray<readonly [pattern: RegExp, cost: number, sample: string]>

/**
 * What it costs to read a number as a note's, by what it is glued to. 0 is the usual
 * place; 19 is hardly ever one.
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
  [/\d$/, 0.25, '1965*'],
  [/\uFFFC$/, 3, '[Page 45]4'],
  [/\S$/, 10, '~1, and any other sign'],
]

/** What remains of a number whose last digits are read as a note's. */
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

/** A number that is not a note's but has a reading of its own, and is dearer to cut: a day, a year. */
const wholeNumbers: Costs = [
  [
    /\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*[.]? (?:[12]?\d|3[01])$/,
    5,
    'April 11',
  ],
  // The words are the editors', and what they add to a text has no notes.
  [/\b(?:Documents?|[Ff]ootnotes?) (?:\d{1,3}(?:,? and |, |[–-]))*\d{1,3}$/, 20, 'Documents 9-12'],
  [/\bpp?[.] \d{1,3}$/, 4, 'p. 12'],
  [/(?:^|[^\d,.])(?:1[5-9]|20)\d\d$/, 8, '1965'],
]

/** What may follow a note's number without cost: a space, the end, a mark that closes. */
const usualFollowers = /^(?:$|[\s[)\]”’"'.,;:?!—–-])/

/** A list of numbers that goes on: the `, 36` after `33`; not `, which`. */
const listFollower = /^,? (?:and |or |& )?\d/

/** The number of a note stands after the list that it belongs to: a little dearer than a place there. */
const listCost = 0.25

/** What it costs that two notes have one word: `said23`, `said2 3`. */
const chainCost = 4

/**
 * Find the places in a text where the numbers of notes may stand.
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
 * @param lead
 *   What stands right before the text: `atom` for a page break, or nothing.
 * @returns
 *   Places in order; two may overlap, as `1` and `12` in `NATO12` do.
 */
export function findNotePlaces(
  text: Text,
  labels: ReadonlySet<string>,
  lead = '',
): Array<NotePlace> {
  const places: Array<NotePlace> = []
  for (const { 0: run, index } of findAll(text.value, numbers)) {
    if (index === 0 && lead === '' && run.length === 1) continue
    const known = findLabels(run, labels)
    if (known.length === 0 && !mayBeUndefined(run)) continue
    const end = index + run.length
    const before =
      (index < window ? lead : '') + text.value.slice(Math.max(0, index - window), index)
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

/** Which of `365`, `65` and `5` in `1965` are numbers of notes. */
function findLabels(run: string, labels: ReadonlySet<string>): Array<string> {
  const known: Array<string> = []
  for (let length = Math.min(longestLabel, run.length); length > 0; length--) {
    const label = run.slice(-length)
    if (labels.has(label)) known.push(label)
  }
  return known
}

/** Whether a number may lead to a note that is not there: `2`, `12`; not `1965`, `*`. */
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
