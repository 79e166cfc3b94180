import type { Text } from '../tree/nodes.ts'
import { alignFootnotes, unplacedCost } from './align-footnotes.ts'
import { lazyNumbering } from '../numbers/numbering.ts'
import { notePlaceFinder, sureCost } from './note-places.ts'
import {
  findStyledPlaces,
  hasMark,
  type ReferenceStyle,
  referenceStyles,
  toStyleCost,
} from './reference-styles.ts'

/** A text in which notes are referred to. */
export interface Referring {
  text: Text
  /** Number of the groups of notes before it; each page can have a group of its own, in which numbers begin again. */
  group: number
  /** Text directly before it: `atom` for a page break. */
  preceding?: string
}

/** A note. */
export interface Labelled {
  label: string
  /** Label as printed: `(1)`. */
  printed: string
  /** Group of the note, as in `Referring`. */
  group: number
}

/** A place where the reference to a note may be. */
export interface ReferencePlace {
  text: Text
  label: string
  group: number
  /** Start of the reference in the value of the text (UTF-16 code units, 0-based). */
  start: number
  /** End of the reference, exclusive. */
  end: number
  cost: number
  /** Whether there is a note of that label. */
  defined: boolean
}

/** Places of the references to some notes. */
export interface PlacedNotes {
  /** Style of the references. */
  style: string
  /** All possible places, in the order of the text. */
  places: ReadonlyArray<ReferencePlace>
  /** For each note, its place and another that is about as likely. */
  placements: ReadonlyArray<Placement | undefined>
  /** Cost of the places and of the notes without one. */
  cost: number
}

/** Place of the reference to one note. */
export interface Placement {
  place: ReferencePlace
  other: ReferencePlace | undefined
}

/** Name of the style of references that directly follow a word: `program.2`. */
export const gluedStyle = '1'

/** Additional cost of a reference in another style than the others of its document. */
const mixedCost = 3

/**
 * Find the places of the references to notes. All references of a document are of the style with the lowest cost,
 * except for those that cannot be anything else.
 *
 * @param texts
 *   Texts of the document, in order, without its notes.
 * @param notes
 *   Notes, in order.
 * @param stated
 *   Name of the style of the references, if the editor states it; without a place in that style, the best is found.
 */
export function placeNotes(
  texts: ReadonlyArray<Referring>,
  notes: ReadonlyArray<Labelled>,
  stated?: string,
): PlacedNotes {
  const labels = new Set(notes.map(({ label }) => label))
  const glued = findGlued(texts, labels)
  let best = align(gluedStyle, glued, notes)
  const { printed = '' } = notes[0] ?? {}
  const isGlued =
    stated === undefined &&
    best.cost < notes.length * sureCost &&
    !referenceStyles.some((style) => style.notes?.test(printed))
  if (stated === gluedStyle || isGlued) return best
  const marked = texts.filter(({ text }) => hasMark(text.value))
  const styles = referenceStyles.flatMap((style) => {
    const places = findStyled(style.isMark ? marked : texts, style, notes, labels)
    return places.length > 0 ? [{ style, places }] : []
  })
  const chosen = styles.find(({ style }) => style.name === stated)
  if (chosen) best = align(chosen.style.name, chosen.places, notes)
  for (const { style, places } of chosen ? [] : styles) {
    const aligned = align(style.name, places, notes)
    // With notes `1) …`, references are `said1)`, even if one of them is hard to find.
    const isMost =
      style.notes?.test(printed) === true && aligned.cost * 2 <= notes.length * unplacedCost
    if (aligned.cost < best.cost || (best.style === gluedStyle && isMost)) best = aligned
  }
  const { style: main } = best
  const styled = styles.flatMap(({ style, places }) => {
    if (style.name === main) return places
    return style.certain ? places.map(addCost) : []
  })
  const others = main === gluedStyle ? glued : glued.filter(({ defined }) => defined).map(addCost)
  const pool = [...styled, ...others]
  return pool.length === best.places.length ? best : align(main, sortPlaces(texts, pool), notes)
}

/** Whether a place is certainly a reference. */
export function isSure({ cost }: ReferencePlace): boolean {
  return cost < sureCost
}

function addCost(place: ReferencePlace): ReferencePlace {
  return { ...place, cost: place.cost + mixedCost }
}

function findGlued(
  texts: ReadonlyArray<Referring>,
  labels: ReadonlySet<string>,
): Array<ReferencePlace> {
  const find = notePlaceFinder(labels, lazyNumbering(texts))
  const places: Array<ReferencePlace> = []
  for (const { text, group, preceding } of texts) {
    for (const place of find(text, preceding)) {
      places.push({ ...place, group, end: place.start + place.label.length })
    }
  }
  return places
}

function findStyled(
  texts: ReadonlyArray<Referring>,
  style: ReferenceStyle,
  notes: ReadonlyArray<Labelled>,
  labels: ReadonlySet<string>,
): Array<ReferencePlace> {
  const cost = toStyleCost(style, notes[0]?.printed ?? '')
  if (cost === Infinity) return []
  const known = cost === 0 ? undefined : labels
  const places: Array<ReferencePlace> = []
  for (const { text, group } of texts) {
    for (const place of findStyledPlaces(text, style, cost, known)) {
      places.push({ ...place, group, defined: labels.has(place.label) })
    }
  }
  return places
}

function align(
  style: string,
  places: ReadonlyArray<ReferencePlace>,
  notes: ReadonlyArray<Labelled>,
): PlacedNotes {
  const defined = places.filter((place) => place.defined)
  const aligned = alignFootnotes(
    defined.map((place) => ({ label: toKey(place), cost: place.cost })),
    notes.map(toKey),
  )
  let cost = 0
  const placements = aligned.map((placement) => {
    const place = defined[placement?.place ?? -1]
    cost += place?.cost ?? unplacedCost
    return place && { place, other: defined[placement?.other ?? -1] }
  })
  return { style, places, placements, cost }
}

function toKey({ group, label }: { group: number; label: string }): string {
  return `${group}:${label}`
}

/** Sort places in the order of the text. */
function sortPlaces(
  texts: ReadonlyArray<Referring>,
  places: ReadonlyArray<ReferencePlace>,
): Array<ReferencePlace> {
  const order = new Map(texts.map(({ text }, index) => [text, index]))
  return places.toSorted(
    (a, b) =>
      (order.get(a.text) ?? 0) - (order.get(b.text) ?? 0) || a.start - b.start || a.end - b.end,
  )
}
