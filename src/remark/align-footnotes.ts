import { at } from '../tree/at.ts'

/**
 * Which number in the text leads to which note: one alignment of all places with all definitions.
 *
 * A transcription glues the number of a note to the word before it, so `19652` may be the year 1965 and
 * note 2. No single place can be judged alone. What is known: each definition has one place, and the
 * places stand in the order of the definitions. Of all readings that keep the order the cheapest is
 * taken, where every place costs what `glueCosts` and `remainderCosts` say and a definition without a
 * place costs `unplacedCost`.
 */

/** A place in the text where the number of a note may stand. */
export interface Place {
  /** The number that stands there. */
  label: string
  /** What it costs to read the number as a note's, from 0: see `placeCost`. */
  cost: number
}

/** What is known of the number of one note. */
export interface Reading {
  /** Index of the place. */
  place: number
  /** Index of a place that would have done as well. */
  other?: number | undefined
}

/** A definition that no place leads to: dearer than any place, so that no place is spared. */
const unplacedCost = 20

/** Readings that differ by less are told apart by nothing that is written. */
const doubtMargin = 0.5

/** What it costs to cut the number of a paper (`NSC 68/44`), which may as well be whole: see `remainderCosts`. */
const dearCut = 5

/** Readings that differ by less are told apart by little, where the number of a paper is cut. */
const dearMargin = 2

/**
 * Pairs of a place and a definition that are weighed at most: a volume's longest document has some thousands.
 * Definitions with which there are more are left unplaced.
 */
const mostPairs = 300_000

/**
 * Align places with definitions.
 *
 * The time is that of a sort: each pair of a place and a definition of its number is looked at twice.
 *
 * @param places
 *   Places, in the order of the text.
 * @param definitions
 *   Labels of the definitions, in their order.
 * @returns
 *   For each definition its reading, or nothing where no place is left for it.
 */
export function alignFootnotes(
  places: ReadonlyArray<Place>,
  definitions: ReadonlyArray<string>,
): Array<Reading | undefined> {
  const byLabel = Map.groupBy(places.keys(), (index) => places[index]?.label)
  let left = mostPairs
  const pairs = definitions.map((label) => {
    const row = byLabel.get(label) ?? []
    if (row.length > left) return []
    left -= row.length
    return row
  })
  const gain = (place: number): number => unplacedCost - at(places, place).cost
  const before = accumulate(pairs, places.length, gain)
  const after = accumulate(
    pairs.map((row) => row.map((place) => places.length - 1 - place).reverse()).reverse(),
    places.length,
    (place) => gain(places.length - 1 - place),
  )

  const best = after.reduce((most, row) => row.reduce((a, b) => Math.max(a, b), most), 0)
  let last = -1
  let rest = best
  return pairs.map((row, definition) => {
    const ahead = at(after, pairs.length - 1 - definition)
    const gainFrom = (index: number): number => at(ahead, row.length - 1 - index)
    const chosen = row.findIndex((place, index) => place > last && gainFrom(index) === rest)
    const place = row[chosen]
    if (place === undefined) return undefined
    last = place
    rest -= gain(place)
    const margin = at(places, place).cost < dearCut ? doubtMargin : dearMargin
    const other = row.find((place, index) => {
      const through = at(at(before, definition), index) + gainFrom(index) - gain(place)
      return index !== chosen && best - through < margin
    })
    return { place, other }
  })
}

/** For each pair, the most that a reading gains which ends with it. */
function accumulate(
  pairs: ReadonlyArray<ReadonlyArray<number>>,
  size: number,
  gain: (place: number) => number,
): Array<Array<number>> {
  const best = maximumBefore(size)
  return pairs.map((row) => {
    const values = row.map((place) => best.get(place) + gain(place))
    for (const [index, place] of row.entries()) best.raise(place, at(values, index))
    return values
  })
}

/** Numbers by place, of which the greatest before a place is found in logarithmic time (a Fenwick tree). */
function maximumBefore(size: number) {
  const tree = new Float64Array(size + 1)
  return {
    /** Greatest number at the places before this one, or 0. */
    get(place: number): number {
      let value = 0
      for (let index = place; index > 0; index -= index & -index) {
        value = Math.max(value, at(tree, index))
      }
      return value
    },
    raise(place: number, value: number): void {
      for (let index = place + 1; index <= size; index += index & -index) {
        if (at(tree, index) < value) tree[index] = value
      }
    },
  }
}
