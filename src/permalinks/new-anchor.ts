import type { Unnamed } from '../tree/permalink.ts'

/** Where a new unit stands. */
interface Surroundings {
  /** Anchor by count of what holds it; empty for the document. */
  byCount: string
  /** Anchor of what holds it. */
  anchor: string
  /** Anchor of the unit before it in its series. */
  before: string | undefined
  /** Whether no published unit of its series comes after it. */
  isLast: boolean
  /** Anchors that were ever published, or are given. */
  taken: ReadonlySet<string>
}

/** A number at the end of an anchor, with a letter of an earlier insertion: `2` of `p2`, `2a` of `p2a`. */
const numbered = /^(.*?)(\d+)([a-z]*)$/

/**
 * Make the anchor of a unit that was not published before. A counted one is named as inserted sections of laws are: `p2a` after
 * `p2`, or `p8` at the end, after `p7`. A printed number is kept, with `-2` where another unit has it.
 */
export function toNewAnchor(
  { anchor: own, counted }: Unnamed,
  { byCount, anchor, before, isLast, taken }: Surroundings,
): string {
  const wanted = anchor + own.slice(byCount.length)
  if (!counted) return findFree(wanted, taken, toRepeated)
  const [, head = '', number = ''] = numbered.exec(before ?? toStart(wanted)) ?? []
  const next = `${head}${Number(number) + 1}`
  if (isLast && !taken.has(next)) return next
  return findFree(`${head}${number}`, taken, toLetters)
}

/** Anchor of the place before the first of a series: `p0` of `p1`. */
function toStart(anchor: string): string {
  return anchor.replace(numbered, '$10')
}

/** Add the first suffix to an anchor with which it is free. */
function findFree(
  anchor: string,
  taken: ReadonlySet<string>,
  toSuffix: (place: number) => string,
): string {
  for (let place = 1; ; place++) {
    const free = anchor + toSuffix(place)
    if (!taken.has(free)) return free
  }
}

/** Suffix of the nth place with one label, from 1: none, then `-2`. */
function toRepeated(place: number): string {
  return place === 1 ? '' : `-${place}`
}

/** Letters of a place, from 1: `a`, `z`, `aa`. */
function toLetters(place: number): string {
  const rest = Math.floor((place - 1) / 26)
  return (rest === 0 ? '' : toLetters(rest)) + String.fromCharCode(97 + ((place - 1) % 26))
}
