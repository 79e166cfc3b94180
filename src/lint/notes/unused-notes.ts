import type { Point as Place } from 'unist'
import type { FootnoteDefinition, Root } from '../../tree/nodes.ts'
import type { Collection } from '../collect.ts'
import { findHeldNumbers, type HeldNumber } from './held-numbers.ts'

/** A note without a reference. */
export interface UnusedNote {
  node: FootnoteDefinition
  /** A whole number in the text, between the notes around it, that may end with its number. */
  held?: HeldNumber | undefined
}

/** Find the notes without a reference, and the whole numbers that may hold it. */
export function findUnusedNotes(tree: Root, { notes, references }: Collection): Array<UnusedNote> {
  const places = new Map(references.map(({ node }) => [node.label, node.position.start]))
  const unused = notes.filter(({ label }) => !places.has(label))
  if (unused.length === 0) return []
  const held = findHeldNumbers(tree, new Set(unused.map(({ label }) => label)))
  let from: Place = { line: 0, column: 0 }
  return notes.flatMap((node) => {
    const place = places.get(node.label)
    if (place !== undefined) from = place
    else return [{ node, held: held.get(node.label)?.find((number) => isAfter(number, from)) }]
    return []
  })
}

function isAfter({ position: { start } }: HeldNumber, place: Place): boolean {
  return start.line === place.line ? start.column > place.column : start.line > place.line
}
