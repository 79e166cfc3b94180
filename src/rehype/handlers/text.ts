import type { Text as HastText } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { Text } from '../../tree/nodes.ts'

/** Render running text, character for character. */
export default function text(_: State, node: Text): HastText {
  return { type: 'text', value: node.value }
}
