import { findLabels } from '../../conventions/note-places.ts'
import { findAll } from '../../tree/find-all.ts'
import type { Root, Text } from '../../tree/nodes.ts'
import { sliceText } from '../../tree/slice-text.ts'
import { walk } from '../../tree/walk.ts'
import { readNumberAt } from '../../numbers/whole-numbers.ts'

/** A whole number that ends with the number of a note: `1921`. */
export interface HeldNumber {
  digits: string
  position: Text['position']
}

/** `1921`; not `1`. */
const longNumber = /\d{2,}/g

/** Maximum number of places that are found for a note. */
const maxPlaces = 100

/** Maximum number of numbers that are read in a document. */
const maxReadings = 10_000

/**
 * Find the whole numbers, such as years and dates, that end with the number of a note.
 *
 * @param tree
 *   Document.
 * @param labels
 *   Numbers of the notes.
 * @returns
 *   Numbers in the text, by the number of the note, in the order of the text.
 */
export function findHeldNumbers(
  tree: Root,
  labels: ReadonlySet<string>,
): Map<string, Array<HeldNumber>> {
  const held = new Map<string, Array<HeldNumber>>()
  let readings = 0
  walk(tree, (node) => {
    if (node.type === 'footnoteDefinition' || node.type === 'crossReference') return false
    if (node.type !== 'text') return true
    for (const { 0: digits, index } of findAll(node.value, longNumber)) {
      const label = findLabels(digits, labels).find(({ length }) => length < digits.length)
      if (label === undefined) continue
      const places = held.get(label) ?? []
      if (places.length === maxPlaces || readings++ >= maxReadings) continue
      const end = index + digits.length
      if (readNumberAt(node.value, index, end).whole !== 'certain') continue
      const { position } = sliceText(node, index, end)
      held.set(label, [...places, { digits, position }])
    }
    return true
  })
  return held
}
