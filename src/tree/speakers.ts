import type { Paragraph, Root } from './nodes.ts'
import { toText } from './to-text.ts'

/**
 * Find who speaks in each paragraph: the name at its start, the one that the source states, or the one on a line of its
 * own above it, up to the next name or heading.
 *
 * ```
 * > | MR. SPEAKER
 * > | I have to point out
 *     ^^^^^^^^^^^^^^^^^^^  MR. SPEAKER
 * ```
 */
export function findSpeakers(tree: Root): Map<Paragraph, string> {
  const speakers = new Map<Paragraph, string>()
  let above: string | undefined
  for (const node of tree.children) {
    if (node.type !== 'paragraph') continue
    const own = node.children.find((child) => child.type === 'speaker')
    if (own || node.role === 'heading') above = undefined
    const name = own?.name ?? node.speaker ?? above
    if (name !== undefined && node.role === undefined) speakers.set(node, name)
    if (own && toText(own) === toText(node)) above = own.name
  }
  return speakers
}
