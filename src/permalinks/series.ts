import { findDoubts } from './doubts.ts'
import { isSameWords, maxDistance, toDistance, toHash as hashOf } from './fingerprint.ts'
import { findInOrder } from './in-order.ts'

/** A member of a series of units: the paragraphs of a document, the points of a paragraph. */
export interface Member {
  anchor: string
  fingerprint: string
  /** Whether it has so few words that they may be there by chance (default: it has not, or that is not known). */
  short?: true
}

/** Members of a series that were found again. */
export interface MatchedSeries {
  /** Index of the present member for each known one that is found, 0-based. */
  pairs: Map<number, number>
  /** Groups of known members with the same words, of which some were deleted, and nothing tells which. */
  doubts: Array<Array<number>>
}

/** The same for a unit that has kept its address by count. */
const maxDistanceInPlace = 19

/** The same for a unit that has moved among others. */
const maxDistanceMoved = 8

/** Greatest number of pairs that are compared; a document of 1,000 paragraphs has a million. */
const maxPairs = 1_000_000

/**
 * Find the members of a series again after an edit: each known member, with the present one that has its words. Members keep
 * their order, except those that have moved with all or nearly all of their words.
 *
 * @param known
 *   Members before the edit, in their order.
 * @param present
 *   Members after it, in their order.
 */
export function matchSeries(
  known: ReadonlyArray<Member>,
  present: ReadonlyArray<Member>,
): MatchedSeries {
  const pairs = pairUnique(known, present)
  for (const { left, free } of toGaps(pairs, known.length, present.length))
    alignPart(known, present, { left, free }, pairs, toScore)
  const places = new Set(pairs.values())
  const left = [...known.keys()].filter((index) => !pairs.has(index))
  const free = [...present.keys()].filter((place) => !places.has(place))
  alignPart(known, present, { left, free }, pairs, toSimilarity)
  addMoved(known, present, pairs)
  addRewritten(known, present, pairs)
  const isUnchanged = (index: number): boolean =>
    isSame(known[index], present[pairs.get(index) ?? -1])
  return { pairs, doubts: findDoubts(known.map(toHash), pairs, isUnchanged) }
}

/** Members that are not paired: indexes of known ones, places of present ones. */
interface Part {
  left: Array<number>
  free: Array<number>
}

/** Divide the members that are not paired by the pairs that are in order: what is between two of these before and now. */
function toGaps(pairs: ReadonlyMap<number, number>, known: number, present: number): Array<Part> {
  const taken = new Set(pairs.values())
  let [index, place] = [0, 0]
  return [...findInOrder(pairs), [known, present] as const].map(([nextIndex, nextPlace]) => {
    const part: Part = { left: [], free: [] }
    for (; index < nextIndex; index++) if (!pairs.has(index)) part.left.push(index)
    for (; place < nextPlace; place++) if (!taken.has(place)) part.free.push(place)
    return part
  })
}

/** Pair some members in their order, unless they are too many. */
function alignPart(
  known: ReadonlyArray<Member>,
  present: ReadonlyArray<Member>,
  { left, free }: Part,
  pairs: Map<number, number>,
  score: typeof toScore,
): void {
  if (left.length * free.length > maxPairs) return
  for (const [one, other] of alignInOrder(pick(known, left), pick(present, free), score)) {
    const [index, place] = [left[one], free[other]]
    if (index !== undefined && place !== undefined) pairs.set(index, place)
  }
}

/**
 * Pair the members whose words occur once before and once now, wherever they are; and of those with the same words each with that
 * in its place, where all are in their places.
 */
function pairUnique(
  known: ReadonlyArray<Member>,
  present: ReadonlyArray<Member>,
): Map<number, number> {
  const places = Map.groupBy(present.keys(), (place) => toHash(present[place]))
  const before = Map.groupBy(known.keys(), (index) => toHash(known[index]))
  return new Map(
    [...before].flatMap(([hash, indexes]) => {
      const same = places.get(hash) ?? []
      if (indexes.length !== same.length) return []
      const [index, ...others] = indexes
      const [place] = same
      if (others.length === 0 && index !== undefined && place !== undefined)
        return [[index, place] as const]
      const inPlace = new Map(same.map((place) => [present[place]?.anchor, place]))
      const pairs = indexes.flatMap((index) => {
        const there = inPlace.get(known[index]?.anchor)
        return there === undefined ? [] : [[index, there] as const]
      })
      return pairs.length === same.length ? pairs : []
    }),
  )
}

function pick<Each>(all: ReadonlyArray<Each>, indexes: ReadonlyArray<number>): Array<Each> {
  return indexes.flatMap((index) => all[index] ?? [])
}

function toHash(member: Member | undefined): string {
  return member === undefined ? '' : hashOf(member.fingerprint)
}

function isSame(one: Member | undefined, other: Member | undefined): boolean {
  return one !== undefined && other !== undefined && isSameWords(one.fingerprint, other.fingerprint)
}

/** Score of a pair; 0 where the two are not of the same unit. Equal words count more than any two similar ones. */
function toScore(one: Member, other: Member): number {
  // Of the parts of a unit that was divided, the longer has its address; of two equal ones the first, which is in place.
  const inPlace = one.anchor === other.anchor ? 0.2 : 0
  if (isSame(one, other)) return 3 + inPlace
  const distance = toDistance(one.fingerprint, other.fingerprint)
  if (distance <= maxDistance) return 1 + (1 - distance / maxDistance) + inPlace
  return inPlace > 0 && distance <= maxDistanceInPlace ? 0.5 : 0
}

/** Score of a pair of members of different parts, where those with the same words are different ones. */
function toSimilarity(one: Member, other: Member): number {
  return isSame(one, other) ? 0 : toScore(one, other)
}

/** Pair members without crossing, with the greatest sum of scores (Needleman and Wunsch). */
function alignInOrder(
  known: ReadonlyArray<Member>,
  present: ReadonlyArray<Member>,
  toScore: (one: Member, other: Member) => number,
): Array<[number, number]> {
  const width = present.length + 1
  const best = new Float64Array((known.length + 1) * width)
  const at = (row: number, column: number): number => best[row * width + column] ?? 0
  known.forEach((one, row) => {
    present.forEach((other, column) => {
      const score = toScore(one, other)
      const paired = score > 0 ? at(row, column) + score : 0
      best[(row + 1) * width + column + 1] = Math.max(
        ...[paired, at(row, column + 1), at(row + 1, column)],
      )
    })
  })
  const pairs: Array<[number, number]> = []
  let [row, column] = [known.length, present.length]
  while (row > 0 && column > 0) {
    const here = at(row, column)
    if (here === at(row - 1, column)) row--
    else if (here === at(row, column - 1)) column--
    else pairs.push([--row, --column])
  }
  return pairs
}

/**
 * Add the pairs of members that have moved past others: those with equal words, then the one similar to each. Of those with equal
 * words all must be there, and where others were added or deleted none is found by few words.
 */
function addMoved(
  known: ReadonlyArray<Member>,
  present: ReadonlyArray<Member>,
  pairs: Map<number, number>,
): void {
  const taken = new Set(pairs.values())
  const free = Array.from(present.keys()).filter((place) => !taken.has(place))
  const byWords = Map.groupBy(free, (place) => toHash(present[place]))
  const lost = Array.from(known.keys()).filter((index) => !pairs.has(index))
  const all = Map.groupBy(present, (member) => toHash(member))
  const before = Map.groupBy(known, (member) => toHash(member))
  for (const [hash, indexes] of Map.groupBy(lost, (index) => toHash(known[index]))) {
    const places = byWords.get(hash) ?? []
    const isAll = all.get(hash)?.length === before.get(hash)?.length
    if (places.length !== indexes.length) continue
    if (!isAll && present[places[0] ?? -1]?.short) continue
    for (const [nth, index] of indexes.entries()) pairs.set(index, places[nth] ?? 0)
  }
  const left = known.flatMap((one, index) => (pairs.has(index) ? [] : [{ one, index }]))
  if (left.length * free.length > maxPairs) return
  const found = new Set(pairs.values())
  for (const { one, index } of left) {
    const near = free.filter((place) => {
      const other = present[place]
      return (
        !found.has(place) &&
        other !== undefined &&
        !isSame(one, other) &&
        toDistance(one.fingerprint, other.fingerprint) <= maxDistanceMoved
      )
    })
    // Of several that are alike, none is chosen.
    const [place] = near
    if (place === undefined || near.length > 1) continue
    pairs.set(index, place)
    found.add(place)
  }
}

/** Add the pairs of a known and a present member that stand alone between the same neighbors, at one address. */
function addRewritten(
  known: ReadonlyArray<Member>,
  present: ReadonlyArray<Member>,
  pairs: Map<number, number>,
): void {
  const taken = new Set(pairs.values())
  for (const [index, one] of known.entries()) {
    if (pairs.has(index)) continue
    const before = index === 0 ? -1 : pairs.get(index - 1)
    const after = index === known.length - 1 ? present.length : pairs.get(index + 1)
    if (before === undefined || after !== before + 2) continue
    const place = before + 1
    if (taken.has(place) || present[place]?.anchor !== one.anchor) continue
    pairs.set(index, place)
    taken.add(place)
  }
}
