import type { ElementContent } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { PersonName } from '../../tree/nodes.ts'
import { toMention } from '../mention.ts'

/** The name as it stands; where there is a gloss to open, a link to it. */
export default function personName(state: State, node: PersonName): Array<ElementContent> {
  return toMention(state, node)
}
