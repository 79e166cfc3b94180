import { at } from '../tree/at.ts'
import type { Label, PhrasingContent } from '../tree/nodes.ts'
import { textCutter } from '../tree/slice-text.ts'

/** Placeholder for a node without text: one character, so that its length in offsets is 1. */
export const atom = '\uFFFC'

/** A node that only marks its text, so patterns search its text as well. */
type Marked = Extract<PhrasingContent, { type: (typeof marking)[number] }>

const marking = [
  'crossReference',
  'emphasis',
  'foreign',
  'personName',
  'placeName',
  'term',
] as const

const marked: ReadonlySet<PhrasingContent['type']> = new Set(marking)

/**
 * Convert running content to one string, so that patterns can match across page breaks, notes and names.
 *
 * ```
 * > | a political [Page 367] channel, <persName>Y</persName> said
 *     a political ￼ channel, Y said
 * ```
 *
 * @param nodes
 *   Running content.
 * @returns
 *   Text of the text nodes, including those in names, references and emphasis, with `atom` for every other node.
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
 * Make a function that divides running content at ascending offsets of its flat string. A name or an emphasis that is
 * divided becomes two.
 *
 * @param nodes
 *   Running content.
 * @returns
 *   Function that returns the content from the offset of its last call up to an offset.
 */
export function cutter(nodes: ReadonlyArray<PhrasingContent>) {
  let index = 0
  /** Start of the node at `index` in the flat string, and the length of it that was already returned. */
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

/** Convert nodes to labels, except page breaks and notes. */
export function toLabels(nodes: ReadonlyArray<PhrasingContent>): Array<PhrasingContent> {
  return nodes.map((node) => (flatten(node) === atom ? node : toLabel(node)))
}

/** Convert a node to a label with its text. */
export function toLabel(node: PhrasingContent): Label {
  const source = node.type === 'text' ? node.source : undefined
  return {
    type: 'label',
    value: flatten(node),
    ...(source !== undefined && { source }),
    position: node.position,
  }
}

/** Returns the part of a node from the offset of the last call up to an offset of its flat string. */
type NodeCutter = (end: number) => PhrasingContent

function nodeCutter(node: PhrasingContent): NodeCutter {
  if (node.type === 'text') return textCutter(node)
  /* v8 ignore next -- any other node is one atom, which is never divided */
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
  return marked.has(node.type)
}
