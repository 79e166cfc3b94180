import type { ElementContent } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { PersonName } from '../../tree/nodes.ts'

/** The name as it stands; nothing is said of it yet. */
export default function personName(state: State, node: PersonName): Array<ElementContent> {
  return state.all(node)
}
