import type { Position } from 'unist'
import { lazyNumbering } from '../numbers/numbering.ts'
import type { FootnoteReference, Root, Text } from '../tree/nodes.ts'
import { move } from '../tree/slice-text.ts'
import { splitText } from '../tree/split-text.ts'
import { walk } from '../tree/walk.ts'
import { alignFootnotes } from './align-footnotes.ts'
import { atom } from './flat-text.ts'
import { findNotePlaces, type NotePlace } from './note-places.ts'

/** Maximum number of references in addition to one per note. Numbers beyond it are text. */
const maxOthers = 1000

/** Maximum length of a word in a message (UTF-16 code units). */
const longestWord = 24

/**
 * Plugin to find the references to notes: numbers directly after a word.
 *
 * ```
 * > | the Deputy Representative to the United Nations (Yost)1
 *                                                           ^
 * ```
 *
 * Each definition has one reference, in the order of the notes (`alignFootnotes`). If another place is about as
 * likely, the reference has it as `data.doubt`. A number that can only be a reference is one even if it
 * repeats another, is out of order or has no definition.
 */
export default function remarkFootnotes() {
  return function (tree: Root): void {
    const labels = tree.children
      .filter((node) => node.type === 'footnoteDefinition')
      .map(({ label }) => label)
    const places = findPlaces(tree, new Set(labels))
    if (places === undefined) return
    const aligned = places.filter((place) => place.defined)
    const chosen = new Map<NotePlace, NotePlace | undefined>()
    for (const placement of alignFootnotes(aligned, labels)) {
      const place = placement && aligned[placement.place]
      const other = aligned[placement?.other ?? -1]
      if (place) chosen.set(place, other && isSure(other) ? undefined : other)
    }
    const taken = new Map<Text, Set<number>>()
    for (const place of chosen.keys()) {
      const ends = taken.get(place.text)
      if (ends) ends.add(toEnd(place))
      else taken.set(place.text, new Set([toEnd(place)]))
    }
    let others = 0
    for (const place of places) {
      if (!isSure(place) || taken.get(place.text)?.has(toEnd(place))) continue
      if (++others > maxOthers) break
      chosen.set(place, undefined)
    }
    const byText = Map.groupBy(
      dropOverlaps(places.filter((place) => chosen.has(place))),
      (place) => place.text,
    )
    if (byText.size === 0) return
    splitText(tree, (text) =>
      (byText.get(text) ?? []).map((place) => ({
        start: place.start,
        end: place.start + place.label.length,
        make: ({ position }) => toReference(place, position, chosen.get(place)),
      })),
    )
  }
}

/** Whether a place is certainly a reference: directly after a word or the mark that ends a sentence. */
function isSure(place: NotePlace): boolean {
  return place.cost < 0.5
}

/** Compute the end of a place in its text. Readings of one number, such as `12` and `2`, have the same end. */
function toEnd({ start, label }: NotePlace): number {
  return start + label.length
}

/** Remove places that overlap an earlier one: `12` is not both note 12 and note 2. */
function dropOverlaps(places: ReadonlyArray<NotePlace>): Array<NotePlace> {
  const apart: Array<NotePlace> = []
  for (const place of places) {
    const last = apart.at(-1)
    const end = last?.text === place.text ? toEnd(last) : 0
    if (place.start >= end) apart.push(place)
  }
  return apart
}

/** Find the places of a tree, in order; `undefined` if it already has references. */
function findPlaces(tree: Root, labels: ReadonlySet<string>): Array<NotePlace> | undefined {
  const texts: Array<{ text: Text; preceding: string }> = []
  let isRead = false
  let preceding = ''
  walk(tree, (node) => {
    switch (node.type) {
      case 'footnoteDefinition':
        return false
      case 'footnoteReference':
        isRead = true
        break
      case 'text':
        texts.push({ text: node, preceding })
    }
    preceding = node.type === 'pageBreak' ? atom : ''
    return true
  })
  if (isRead) return undefined
  const numbering = lazyNumbering(texts.map(({ text }) => text))
  return texts.flatMap(({ text, preceding }) => findNotePlaces(text, labels, preceding, numbering))
}

function toReference(
  place: NotePlace,
  position: Position,
  other: NotePlace | undefined,
): FootnoteReference {
  const { label } = place
  if (other === undefined) return { type: 'footnoteReference', label, position }
  const start = move(other.text.position.start, other.start)
  const doubt = {
    behind: wordBefore(place),
    otherBehind: wordBefore(other),
    other: { start, end: move(start, label.length) },
  }
  return { type: 'footnoteReference', label, position, data: { doubt } }
}

/** Find the word before a place, or the end of a long word. */
function wordBefore({ text, start }: NotePlace): string {
  return (
    text.value
      .slice(Math.max(0, start - longestWord), start)
      .split(/\s/)
      .at(-1) ?? ''
  )
}
