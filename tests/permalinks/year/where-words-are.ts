import type { Node, Root } from '../../../src/tree/nodes.ts'
import { toUnits } from '../../../src/tree/units.ts'
import { walk } from '../../../src/tree/walk.ts'
import type { TrackedText } from './tracked-text.ts'

/** A letter or digit: what a unit is recognized by; not white space or a mark. */
const letter = /[\p{L}\p{N}]/u

/**
 * List the identities of the characters of each place of a document: of the own words of a unit, and of the tag of a page break.
 *
 * @param tree
 *   Document read from the text, with its anchors.
 * @returns
 *   By anchor.
 */
export function listCharacters(tree: Root, text: TrackedText): Map<string, Array<number>> {
  const characters = new Map<string, Array<number>>()
  for (const { id, children } of toUnits(tree)) {
    characters.set(
      id,
      children
        .filter(({ type }) => type !== 'label')
        .flatMap((child) => toLeafCharacters(child, text)),
    )
  }
  walk(tree, (node) => {
    if (node.type === 'pageBreak' && node.data?.id !== undefined)
      characters.set(node.data.id, toCharacters(node, text))
  })
  return characters
}

function toLeafCharacters(node: Node, text: TrackedText): Array<number> {
  const characters: Array<number> = []
  walk(node, (each) => {
    if (each.type !== 'text' && each.type !== 'gap') return
    for (const id of toCharacters(each, text)) characters.push(id)
  })
  return characters
}

function toCharacters({ position }: Node, { value, ids }: TrackedText): Array<number> {
  const characters: Array<number> = []
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
  for (let offset = start; offset < end; offset++) {
    const id = ids[offset]
    if (id !== undefined && letter.test(value.charAt(offset))) characters.push(id)
  }
  return characters
}
