import type { ElementContent } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { Term } from '../../tree/nodes.ts'
import { toMention } from '../mention.ts'

/** Render the term as printed, with a link to its gloss if it is marked. */
export default function term(state: State, node: Term): Array<ElementContent> {
  return toMention(state, node)
}
