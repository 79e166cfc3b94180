import { findAll } from '../tree/find-all.ts'
import type { Text } from '../tree/nodes.ts'
import type { Numbering } from '../numbers/numbering.ts'
import { readNumber, windowAfter, windowBefore } from '../numbers/whole-numbers.ts'
import type { Place } from './align-footnotes.ts'
import { chainCost, costOf, followerCost, type Numeral } from './note-costs.ts'

/** A place where the number of a note may be, with its position in its text. */
export interface NotePlace extends Place {
  text: Text
  /** Start of the number in the value of the text (UTF-16 code units, 0-based). */
  start: number
  /** Whether the number has a definition. A place without one is certainly a reference. */
  defined: boolean
}

/** `2` in `program.2`, `3` in `said2 3`, `19652` as a whole; not the `2` in ` 2 `, which cannot be a note. */
const numbers = /\d(?:(?<!\s\d)\d*|(?<=[^\s\d]\d{1,3} \d)\d*|\d+)/g

/** The same, and signs: `*`, `††`. Few documents have them, and to look for them takes three times as long. */
const numbersAndSigns = new RegExp(`${numbers.source}|[*†‡§]+`, 'g')

/** `12`; not `**`. */
const isDigits = /^\d/

/** `*`, `††`; not `12` or `a`. */
const isSign = /^[*†‡§]/

/** Maximum length of the number of a note (digits). */
const longestLabel = 3

/** Cost from which a place is too unlikely for a second note beside it. */
const maxChained = 8

/** A word, or a word and the mark at the end of a clause: `program`, `program.”`; not `K.`, `km`. */
const wordEnd = /\p{L}\p{Ll}{2}$|\p{Ll}{2}[.,;:!?][)\]”’"']{0,3}$/u

/** Length of the text in which `wordEnd` looks (UTF-16 code units). */
const longestWordEnd = 8

/** The labels that open a paragraph, up to a number: `1310. ` before `12. I was`; not `he `. */
const openingLabels = /^\s*(?:\d{1,5}[.)] )*$/

/** Cost below which a place is certainly a reference: directly after a word or the mark that ends a sentence. */
export const sureCost = 0.5

/** Finds the places in a text; `preceding` is the text directly before it: `atom` for a page break (default: none). */
type Finder = (text: Text, preceding?: string) => Array<NotePlace>

/**
 * Make a function that finds the places in a text where the numbers of notes may be, in order; two may overlap, as `1`
 * and `12` in `NATO12` do.
 *
 * ```
 * > | is expected in 19652 by all (Yost)1
 *                        ^ cost 3      ^ cost 0
 * ```
 *
 * @param labels
 *   Numbers of the notes.
 * @param numbering
 *   Collects the numbers of the document.
 */
export function notePlaceFinder(labels: ReadonlySet<string>, numbering: () => Numbering): Finder {
  const pattern = [...labels].some((label) => isSign.test(label)) ? numbersAndSigns : numbers
  return (text, preceding = '') => findNotePlaces(text, preceding, pattern, labels, numbering)
}

function findNotePlaces(
  text: Text,
  preceding: string,
  pattern: RegExp,
  labels: ReadonlySet<string>,
  numbering: () => Numbering,
): Array<NotePlace> {
  const places: Array<NotePlace> = []
  for (const { 0: run, index } of findAll(text.value, pattern)) {
    if (index === 0 && preceding === '' && run.length === 1) continue
    const known = findLabels(run, labels)
    if (known.length === 0 && !mayBeUndefined(run)) continue
    const end = index + run.length
    const before =
      (index < windowBefore ? preceding : '') +
      text.value.slice(Math.max(0, index - windowBefore), index)
    const after = text.value.slice(end, end + windowAfter)
    if (isOpeningLabel(before, after, index)) continue
    const number: Numeral = { before, run, after, numbering }
    const enter = (label: string, end: number, cost: number, defined = true): void => {
      if (cost < Infinity) places.push({ text, start: end - label.length, label, cost, defined })
    }
    if (known.length === 0) {
      if (mayBeMissing(number, labels)) enter(run, end, 0, false)
      continue
    }
    if (known.at(-1)?.length !== run.length) number.reading = readNumber(before, run, after)
    for (const label of known) {
      const rest = run.slice(0, -label.length)
      const previous = String(Number(label) - 1)
      let cost = costOf(number, rest, previous)
      if (rest.endsWith(previous) && labels.has(previous)) {
        const chain = costOf(number, rest.slice(0, -previous.length), '')
        if (chain < maxChained) {
          enter(previous, end - label.length, chain)
          cost = Math.min(cost, Math.max(chain, chainCost + followerCost(after)))
        }
      }
      enter(label, end, cost)
    }
  }
  return places
}

/** Find the labels of notes at the end of a number, the longest first: `965`, `65` or `5` in `1965`. */
export function findLabels(run: string, labels: ReadonlySet<string>): Array<string> {
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

/** Whether a number refers to a note that is missing: it directly follows a word, or continues the notes. */
function mayBeMissing(number: Numeral, labels: ReadonlySet<string>): boolean {
  const isNext = labels.has(String(Number(number.run) - 1))
  return (
    (isNext || wordEnd.test(number.before.slice(-longestWordEnd))) &&
    costOf(number, '', '') < sureCost
  )
}

/** Whether a number is a label that opens a paragraph: `12.` in `12. Exports will fall.` */
function isOpeningLabel(before: string, after: string, index: number): boolean {
  return index < windowBefore && /^[.)](?:\s|$)/.test(after) && openingLabels.test(before)
}
