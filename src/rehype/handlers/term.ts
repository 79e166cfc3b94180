import type { ElementContent } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { Term } from '../../tree/nodes.ts'
import { toMention } from '../mention.ts'

/** The term as it stands; where there is a gloss to open, a link to it. */
export default function term(state: State, node: Term): Array<ElementContent> {
  return toMention(state, node)
}
