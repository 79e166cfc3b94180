import type { ElementContent } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { PersonName } from '../../tree/nodes.ts'
import { toMention } from '../mention.ts'

/** Render the name as printed, with a link to its gloss if it is marked. */
export default function personName(state: State, node: PersonName): Array<ElementContent> {
  return toMention(state, node)
}
