import { at } from '../tree/at.ts'
import type { Label, PhrasingContent } from '../tree/nodes.ts'
import { textCutter } from '../tree/slice-text.ts'

/** Stands for a node that is no text: one character, so that offsets count it as one. */
export const atom = '\uFFFC'

/** A node that only marks its text, in which patterns look as well. */
type Marked = Extract<PhrasingContent, { type: (typeof marking)[number] }>

const marking = ['crossReference', 'emphasis', 'personName', 'placeName', 'term'] as const

/**
 * Write running content as one string, in which patterns can look across page breaks, notes and names.
 *
 * ```
 * > | a political [Page 367] channel, <persName>Y</persName> said
 *     a political ￼ channel, Y said
 * ```
 *
 * @param nodes
 *   Running content.
 * @returns
 *   Text of the text nodes, also of those in names, references and emphasis, with `atom` in the place of
 *   every other node.
 */
export function toFlat(nodes: ReadonlyArray<PhrasingContent>): string {
  let text = ''
  for (const node of nodes) text += flatten(node)
  return text
}

function flatten(node: PhrasingContent): string {
  if (node.type === 'text') return node.value
  return isMarked(node) ? toFlat(node.children) : atom
}

/**
 * Make a function that cuts running content at offsets of its flat string, from front to back. What is cut
 * in the middle of a name or an emphasis is two of them.
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
  let cutNode: NodeCutter | undefined
  return function (end: number): Array<PhrasingContent> {
    const cut: Array<PhrasingContent> = []
    while (start + given < end) {
      const node = at(nodes, index)
      const { length } = flatten(node)
      const to = Math.min(end - start, length)
      if (to - given === length) cut.push(node)
      else {
        cutNode ??= nodeCutter(node)
        cut.push(cutNode(to))
      }
      given = to
      if (given === length) {
        index++
        start += length
        given = 0
        cutNode = undefined
      }
    }
    return cut
  }
}

/** Make labels of the text that they are; page breaks and notes in it stay. */
export function toLabels(nodes: ReadonlyArray<PhrasingContent>): Array<PhrasingContent> {
  return nodes.map((node) => (flatten(node) === atom ? node : toLabel(node)))
}

/** Make a label of the text that it is. */
export function toLabel(node: PhrasingContent): Label {
  return { type: 'label', value: flatten(node), position: node.position }
}

/** Gives the part of a node from where it stopped the last time up to an offset of the node's flat string. */
type NodeCutter = (end: number) => PhrasingContent

function nodeCutter(node: PhrasingContent): NodeCutter {
  if (node.type === 'text') return textCutter(node)
  /* v8 ignore next -- any other node is one atom, which is never cut */
  if (!isMarked(node)) return () => node
  const cut = cutter(node.children)
  return (end) => {
    const children = cut(end)
    const position = {
      start: at(children, 0).position.start,
      end: at(children, children.length - 1).position.end,
    }
    return { ...node, children, position }
  }
}

function isMarked(node: PhrasingContent): node is Marked {
  return marking.some((type) => type === node.type)
}
