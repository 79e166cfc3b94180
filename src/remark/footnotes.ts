import type { Position } from 'unist'
import {
  isSure,
  type Labelled,
  placeNotes,
  type ReferencePlace,
} from '../conventions/place-notes.ts'
import type { FootnoteReference, Root, Text } from '../tree/nodes.ts'
import { sliceText } from '../tree/slice-text.ts'
import { splitText } from '../tree/split-text.ts'
import { toSource } from '../tree/to-source.ts'
import { findNoteContent } from './note-content.ts'

/** Maximum number of references in addition to one per note. Numbers beyond it are text. */
const maxOthers = 1000

/** Maximum length of a word in a message (UTF-16 code units). */
const longestWord = 24

/**
 * Plugin to find the references to notes.
 *
 * ```
 * > | the Deputy Representative to the United Nations (Yost)1
 *                                                           ^
 * ```
 *
 * Each definition has one reference, in the order of the notes (`placeNotes`). If another place is about as
 * likely, the reference has it as `data.doubt`. A number that can only be a reference is one even if it
 * repeats another, is out of order or has no definition.
 */
export default function remarkFootnotes() {
  return function (tree: Root): void {
    const content = findNoteContent(tree)
    if (content === undefined) return
    const { places, placements } = placeNotes(
      content.texts,
      content.notes,
      tree.data?.document?.conventions?.references,
    )
    const occurrences = countOccurrences(content.notes)
    const chosen = new Map<ReferencePlace, Reference>()
    for (const [index, placement] of placements.entries()) {
      if (!placement) continue
      const { place, other } = placement
      chosen.set(place, {
        occurrence: occurrences.all[index] ?? 1,
        other: other && isSure(other) ? undefined : other,
      })
    }
    const taken = new Map<Text, Set<number>>()
    for (const { text, end } of chosen.keys()) {
      const ends = taken.get(text)
      if (ends) ends.add(end)
      else taken.set(text, new Set([end]))
    }
    let others = 0
    for (const place of places) {
      if (!isSure(place) || taken.get(place.text)?.has(place.end)) continue
      if (++others > maxOthers) break
      const occurrence = occurrences.first.get(`${place.group}:${place.label}`) ?? 1
      chosen.set(place, { occurrence, other: undefined })
    }
    const byText = Map.groupBy(
      dropOverlaps(places.filter((place) => chosen.has(place))),
      (place) => place.text,
    )
    if (byText.size === 0) return
    splitText(tree, (text) =>
      (byText.get(text) ?? []).map((place) => ({
        start: place.start,
        end: place.end,
        make: (marker) => toReference(place, marker, chosen.get(place)),
      })),
    )
  }
}

/** What is known of a reference beside its place. */
interface Reference {
  /** Which of the notes with its label it refers to, from 1. */
  occurrence: number
  /** Another place that is about as likely. */
  other: ReferencePlace | undefined
}

/** Count which of the notes with its label each note is, from 1, and which is the first of its group. */
function countOccurrences(notes: ReadonlyArray<Labelled>) {
  const counts = new Map<string, number>()
  const first = new Map<string, number>()
  const all = notes.map(({ label, group }) => {
    const occurrence = (counts.get(label) ?? 0) + 1
    counts.set(label, occurrence)
    const key = `${group}:${label}`
    if (!first.has(key)) first.set(key, occurrence)
    return occurrence
  })
  return { all, first }
}

/** Remove places that overlap an earlier one: `12` is not both note 12 and note 2. */
function dropOverlaps(places: ReadonlyArray<ReferencePlace>): Array<ReferencePlace> {
  const apart: Array<ReferencePlace> = []
  for (const place of places) {
    const last = apart.at(-1)
    const end = last?.text === place.text ? last.end : 0
    if (place.start >= end) apart.push(place)
  }
  return apart
}

function toReference(
  place: ReferencePlace,
  marker: Text,
  { occurrence, other }: Reference = { occurrence: 1, other: undefined },
): FootnoteReference {
  const { label } = place
  const { position } = marker
  const source = toSource(marker)
  const reference: FootnoteReference = {
    type: 'footnoteReference',
    label,
    ...(occurrence > 1 && { occurrence }),
    ...(source !== label && { source }),
    position,
  }
  if (other === undefined) return reference
  const doubt = {
    behind: wordBefore(place),
    otherBehind: wordBefore(other),
    other: locate(other),
  }
  return { ...reference, data: { doubt } }
}

function locate({ text, start, end }: ReferencePlace): Position {
  return sliceText(text, start, end).position
}

/** Find the word before a place, or the end of a long word. */
function wordBefore({ text, start }: ReferencePlace): string {
  return (
    text.value
      .slice(Math.max(0, start - longestWord), start)
      .trimEnd()
      .split(/\s/)
      .at(-1) ?? ''
  )
}
