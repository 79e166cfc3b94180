import type { ElementContent } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { Annotation } from '../../tree/nodes.ts'
import { toMention } from '../mention.ts'

/** The words as they stand; where there is a gloss to open, a link to it. */
export default function annotation(state: State, node: Annotation): Array<ElementContent> {
  return toMention(state, node)
}
