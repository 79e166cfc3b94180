import { at } from '../tree/at.ts'

/**
 * Determines which numbers in the text refer to which notes, by one alignment of all places with all definitions.
 *
 * In a transcription the number of a note directly follows a word or a number, so `19652` may be the year 1965 and
 * note 2. A single place cannot be decided alone, but each definition has one place, and the places are in the order of
 * the definitions. Of all alignments in this order, the one with the lowest total cost is chosen. The cost of a place is
 * from `glueCosts` and `remainderCosts`; a definition without a place costs `unplacedCost`.
 */

/** A place in the text where the number of a note may be. */
export interface Place {
  /** The number at that place. */
  label: string
  /** Cost of reading the number as the number of a note, from 0 (see `note-places.ts`). */
  cost: number
}

/** The place of the reference to one note. */
export interface Placement {
  /** Index of the place. */
  place: number
  /** Index of another place that is about as likely. */
  other?: number | undefined
}

/** Cost of a definition without a place: higher than the cost of any place, so that every possible place is used. */
export const unplacedCost = 20

/** Difference in cost below which two alignments are equally likely. */
const doubtMargin = 0.5

/** Cost from which `dearMargin` applies: that of dividing the number of a paper, `NSC 68/44` (see `remainderCosts`). */
const dearCut = 5

/** Difference in cost below which two alignments are about equally likely, if the number of a paper is divided. */
const dearMargin = 2

/**
 * Maximum number of pairs of a place and a definition; the longest document of a volume has a few thousand.
 * Definitions that exceed it are left without a place.
 */
const maxPairs = 300_000

/**
 * Align places with definitions.
 *
 * Takes O(n log n) time for n pairs of a place and a definition with the same number.
 *
 * @param places
 *   Places, in the order of the text.
 * @param definitions
 *   Labels of the definitions, in their order.
 * @returns
 *   For each definition, its placement, or `undefined` if no place is left for it.
 */
export function alignFootnotes(
  places: ReadonlyArray<Place>,
  definitions: ReadonlyArray<string>,
): Array<Placement | undefined> {
  const byLabel = Map.groupBy(places.keys(), (index) => places[index]?.label)
  let left = maxPairs
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

/** Compute for each pair the maximum gain of an alignment that ends with it. */
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

/** Create a Fenwick tree: numbers by place, with the maximum before a place in logarithmic time. */
function maximumBefore(size: number) {
  // Most are short, of which arrays are made faster than typed arrays.
  const tree = new Array<number>(size + 1).fill(0)
  return {
    /** Finds the maximum of the numbers before a place, or 0. */
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
