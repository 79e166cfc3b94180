import { SKIP, visit } from 'unist-util-visit'
import type { PhrasingContent, Root, Text } from './nodes.ts'
import { sliceText } from './slice-text.ts'

/** Nodes whose text is not cut again. */
const whole: ReadonlySet<string> = new Set(['crossReference', 'gap', 'supplied'])

/** A match in a text node, and the node it makes. */
export interface Find {
  /** Where it begins in the text's value (UTF-16 code units, 0-based). */
  start: number
  /** Where it ends, exclusive. */
  end: number
  /** Make the node, given the text it replaces. */
  make: (text: Text) => PhrasingContent
}

/**
 * Put nodes in the place of stretches of text.
 *
 * @param tree
 *   Tree to change.
 * @param find
 *   Finds the stretches in a text: in order, not overlapping.
 */
export function splitText(tree: Root, find: (text: Text) => Array<Find>): void {
  visit(tree, 'text', (text, index, parent) => {
    if (index === undefined || parent === undefined || whole.has(parent.type)) return
    const finds = find(text)
    if (finds.length === 0) return
    const nodes: Array<PhrasingContent> = []
    let done = 0
    for (const { start, end, make } of finds) {
      if (start > done) nodes.push(sliceText(text, done, start))
      nodes.push(make(sliceText(text, start, end)))
      done = end
    }
    if (done < text.value.length) nodes.push(sliceText(text, done))
    parent.children.splice(index, 1, ...nodes)
    return [SKIP, index + nodes.length]
  })
}
