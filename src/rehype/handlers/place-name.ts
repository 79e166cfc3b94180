import type { ElementContent } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { PlaceName } from '../../tree/nodes.ts'

/** The name as it stands; nothing is said of it yet. */
export default function placeName(state: State, node: PlaceName): Array<ElementContent> {
  return state.all(node)
}
