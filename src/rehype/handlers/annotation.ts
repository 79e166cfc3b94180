import type { ElementContent } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { Annotation } from '../../tree/nodes.ts'
import { toMention } from '../mention.ts'

/** Render the annotated words as printed, with a link to their gloss if they are marked. */
export default function annotation(state: State, node: Annotation): Array<ElementContent> {
  return toMention(state, node)
}
