import { at } from '../../tree/at.ts'
import { findLastEnd } from './last-end.ts'
import type { Marker } from './markers.ts'
import type { ListSpan, PointSpan } from './spans.ts'

/** Maximum depth of nested lists. */
const maxDepth = 3

const none: Iterable<ListSpan> = []

/** Text without content, which cannot be a point: `and`, `;`. */
const empty = /^[\s,;.:\uFFFC]*(?:(?:and|or|and\/or)[\s,;.:\uFFFC]*)?$/

/** Text before a new list: a mark between clauses, or nothing. Markers after other text may be references. */
const introduced = /(?:^|[.;:,?!—])\s*$/

/** Text before a marker out of order that is still a point. */
const separated = /[;:.]\s*$/

/**
 * Find the lists in a text: runs of markers that begin at the first value of a style and ascend.
 * The list that begins first is the outer one; lists between two of its markers are inside a point.
 *
 * @param text
 *   Flat text.
 * @param markers
 *   Markers in it, in order.
 * @param limit
 *   End of the text that is searched.
 */
export function findLists(
  text: string,
  markers: ReadonlyArray<Marker>,
  limit: number,
): Array<ListSpan> {
  return Array.from(
    generateLists({ text, markers, from: 0, to: markers.length, until: limit, limit, depth: 1 }),
  )
}

/** A range of text that is searched for lists. */
interface Stretch {
  text: string
  markers: ReadonlyArray<Marker>
  /** Range of markers: index of the first, and index after the last. */
  from: number
  to: number
  /** Offset from which no list may begin. */
  until: number
  /** End of the text. */
  limit: number
  depth: number
}

/** Find the lists in a range one at a time, so that a caller who needs the first does not search for all. */
function* generateLists(stretch: Stretch): Generator<ListSpan, void> {
  const { text, markers, from, to, until } = stretch
  /** Earlier lists by their first count, `a` or `1`: later markers may refer to their points. */
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

/** Record a list, unless a longer one with the same first label is known. */
function remember(known: Map<string, Array<ListSpan>>, list: ListSpan, { label }: Marker): void {
  const same = known.get(toCount(label)) ?? []
  const rest = same.filter(({ points }) => points[0]?.marker.label !== label)
  const other = same.find(({ points }) => points[0]?.marker.label === label)
  const longer = other && other.points.length > list.points.length ? other : list
  known.set(toCount(label), [...rest, longer])
}

/**
 * Whether a run refers to the points of an earlier list: `I would do (a) if (b) fails`, after `a. … b. …`. A run
 * after a colon or another mark is a new list.
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

/** Remove the marks around a count: `a` for `(a)` and `a.` */
function toCount(label: string): string {
  return label.replace(/[().]/g, '')
}

/** A marker in a run. */
interface Member {
  marker: Marker
  index: number
  value: number
}

/** Find the longest run that begins with a marker, in any of its numberings. */
function findRun(stretch: Stretch, first: number): Array<Member> {
  let longest: Array<Member> = []
  for (const { style, value } of at(stretch.markers, first).numberings) {
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
    const value = marker.numberings.find((numbering) => numbering.style === style)?.value
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

/** Whether a number that does not follow the last one may still belong to a list: numbers are omitted or misplaced. */
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
  /** Find the lists between two markers of the run. Most points contain no markers. */
  const inside = (from: number, to: number, limit: number, until = limit): Iterable<ListSpan> =>
    from < to && depth <= maxDepth
      ? generateLists({ ...stretch, from, to, until, limit, depth })
      : none
  const points = run.map(({ marker, index, value }, place): PointSpan => {
    const next = run[place + 1]
    const end = next?.marker.start ?? limit
    const lists = next ? Array.from(inside(index + 1, next.index, end)) : []
    return { marker, ordinal: value, end, lists }
  })
  const last = points.at(-1)
  const lastMember = run.at(-1)
  /* v8 ignore next -- a run has at least two markers */
  if (!last || !lastMember) throw new Error('A run has two markers at least')
  last.end = findLastEnd(text, points, limit)
  const [inner] = inside(lastMember.index + 1, to, limit, last.end)
  if (inner) {
    last.lists = [inner]
    last.end = Math.max(last.end, inner.end)
  }
  return { points, end: last.end }
}
