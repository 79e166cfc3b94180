import { at } from '../../tree/at.ts'
import { findLastEnd } from './last-end.ts'
import type { Marker } from './markers.ts'
import type { ListSpan, PointSpan } from './spans.ts'

/** Lists in lists in lists are as deep as is read. */
const deepest = 3

const none: Iterable<ListSpan> = []

/** A point says something: `and`, `;` say nothing. */
const empty = /^[\s,;.:\uFFFC]*(?:(?:and|or|and\/or)[\s,;.:\uFFFC]*)?$/

/** What a list stands behind that is no reference: a mark between clauses, or nothing. */
const introduced = /(?:^|[.;:,?!—])\s*$/

/** What a marker out of its order stands behind, to be a point all the same. */
const separated = /[;:.]\s*$/

/**
 * Choose the lists of a text: runs of markers that begin at the first value of a style and ascend in it.
 * The list that begins first is the outer one; what lies between two of its markers is inside a point.
 *
 * @param text
 *   Flat text.
 * @param markers
 *   Markers in it, in order.
 * @param limit
 *   Where the text in question ends.
 */
export function findLists(
  text: string,
  markers: ReadonlyArray<Marker>,
  limit: number,
): Array<ListSpan> {
  return Array.from(
    goThrough({ text, markers, from: 0, to: markers.length, until: limit, limit, depth: 1 }),
  )
}

/** Where lists are looked for. */
interface Stretch {
  text: string
  markers: ReadonlyArray<Marker>
  /** Index of the first marker in question, and the index behind the last. */
  from: number
  to: number
  /** Where no list begins any more. */
  until: number
  /** Where the text in question ends. */
  limit: number
  depth: number
}

/** The lists of a stretch, each looked for when it is asked for: who needs the first does not pay for all. */
function* goThrough(stretch: Stretch): Generator<ListSpan, void> {
  const { text, markers, from, to, until } = stretch
  /** The first list of each count, `a` or `1`: it is to these that later markers refer. */
  const known = new Map<string, Array<ListSpan>>()
  let index = from
  while (index < to && at(markers, index).start < until) {
    const run = findRun(stretch, index)
    const [first] = run
    if (run.length < 2 || !first || refersBack(text, run, known)) {
      index++
      continue
    }
    const list = toList(stretch, run)
    remember(known, list, first.marker)
    yield list
    while (index < to && at(markers, index).start < list.end) index++
  }
}

/** Keep a list where it is the longest so far that has its label. */
function remember(known: Map<string, Array<ListSpan>>, list: ListSpan, { label }: Marker): void {
  const same = known.get(toCount(label)) ?? []
  const rest = same.filter(({ points }) => points[0]?.marker.label !== label)
  const other = same.find(({ points }) => points[0]?.marker.label === label)
  const longer = other && other.points.length > list.points.length ? other : list
  known.set(toCount(label), [...rest, longer])
}

/**
 * Whether a run names the points of a list before it: `I would do (a) if (b) fails`, behind `a. … b. …`. What
 * a colon or another mark introduces is a list of its own.
 */
function refersBack(
  text: string,
  run: ReadonlyArray<Member>,
  known: ReadonlyMap<string, ReadonlyArray<ListSpan>>,
): boolean {
  const [first] = run
  if (!first || introduced.test(text.slice(0, first.marker.start).slice(-4))) return false
  const lists = known.get(toCount(first.marker.label)) ?? []
  return lists.some(
    ({ points }) => points[0]?.marker.label !== first.marker.label && points.length >= run.length,
  )
}

/** The `a` of `(a)` and `a.` */
function toCount(label: string): string {
  return label.replace(/[().]/g, '')
}

/** A marker that belongs to a run. */
interface Member {
  marker: Marker
  index: number
  value: number
}

/** The longest run that begins with a marker, by any of its readings. */
function findRun(stretch: Stretch, first: number): Array<Member> {
  let longest: Array<Member> = []
  for (const { style, value } of at(stretch.markers, first).readings) {
    const run = value === 1 ? extend(stretch, first, style) : []
    if (run.length > longest.length) longest = run
  }
  return longest
}

function extend(
  { text, markers, to, limit }: Stretch,
  first: number,
  style: string,
): Array<Member> {
  const run: Array<Member> = []
  let expected = 1
  for (let index = first; index < to; index++) {
    const marker = at(markers, index)
    const value = marker.readings.find((reading) => reading.style === style)?.value
    if (value === undefined) continue
    if (value === 1 && run.length > 0) break
    const misplaced = value !== expected
    if (misplaced && !mayBeMisplaced(text, marker, value, expected, run.length)) continue
    const previous = run.at(-1)
    if (previous && empty.test(text.slice(previous.marker.end, marker.start))) return []
    run.push({ marker, index, value })
    expected = value + 1
  }
  const last = run.at(-1)
  if (last && empty.test(text.slice(last.marker.end, limit))) run.pop()
  return run
}

/** A number that is left out or set in the wrong place, in a list that has begun. */
function mayBeMisplaced(
  text: string,
  { start, label }: Marker,
  value: number,
  expected: number,
  length: number,
): boolean {
  return (
    length > 1 &&
    label.endsWith(')') &&
    Math.abs(value - expected) <= 2 &&
    separated.test(text.slice(Math.max(0, start - 4), start))
  )
}

function toList(stretch: Stretch, run: ReadonlyArray<Member>): ListSpan {
  const { text, to, limit } = stretch
  const depth = stretch.depth + 1
  /** The lists between a marker of the run and another; most points have no marker in them. */
  const inside = (from: number, to: number, limit: number, until = limit): Iterable<ListSpan> =>
    from < to && depth <= deepest ? goThrough({ ...stretch, from, to, until, limit, depth }) : none
  const points = run.map(({ marker, index, value }, place): PointSpan => {
    const next = run[place + 1]
    const end = next?.marker.start ?? limit
    const lists = next ? Array.from(inside(index + 1, next.index, end)) : []
    return { marker, ordinal: value, end, lists }
  })
  const last = points.at(-1)
  const lastMember = run.at(-1)
  /* v8 ignore next -- what has one marker is no run */
  if (!last || !lastMember) throw new Error('A run has two markers at least')
  last.end = findLastEnd(text, points, limit)
  const [inner] = inside(lastMember.index + 1, to, limit, last.end)
  if (inner) {
    last.lists = [inner]
    last.end = Math.max(last.end, inner.end)
  }
  return { points, end: last.end }
}
