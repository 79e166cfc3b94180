import type { Label, PhrasingContent, Text } from '../tree/nodes.ts'
import { sliceText } from '../tree/slice-text.ts'

/** Stands for a node that is no text: one character, so that offsets count it as one. */
export const atom = '\uFFFC'

/**
 * Write running content as one string, in which patterns can look across page breaks and notes.
 *
 * ```
 * > | a political [Page 367] channel
 *     a political ￼ channel
 * ```
 *
 * @param nodes
 *   Running content.
 * @returns
 *   Text of the text nodes, with `atom` in the place of every other node.
 */
export function toFlat(nodes: ReadonlyArray<PhrasingContent>): string {
  return nodes.map((node) => (node.type === 'text' ? node.value : atom)).join('')
}

/**
 * Make a function that cuts running content at offsets of its flat string, from front to back.
 *
 * @param nodes
 *   Running content.
 * @returns
 *   Function that gives the content from where it stopped the last time up to an offset.
 */
export function cutter(nodes: ReadonlyArray<PhrasingContent>) {
  let index = 0
  /** Where the node at `index` begins in the flat string, and how much of it has been given out. */
  let start = 0
  let given = 0
  return function (end: number): Array<PhrasingContent> {
    const cut: Array<PhrasingContent> = []
    while (start + given < end) {
      const node = nodes[index]
      if (node === undefined) break
      const length = node.type === 'text' ? node.value.length : 1
      const to = Math.min(end - start, length)
      cut.push(node.type === 'text' && to - given < length ? sliceText(node, given, to) : node)
      given = to
      if (given === length) {
        index++
        start += length
        given = 0
      }
    }
    return cut
  }
}

/** Make a label of the text that it is. */
export function toLabel(text: Text): Label {
  return { type: 'label', value: text.value, position: text.position }
}
