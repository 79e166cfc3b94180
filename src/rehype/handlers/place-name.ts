import type { ElementContent } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { PlaceName } from '../../tree/nodes.ts'
import { toMention } from '../mention.ts'

/** Render the name as printed, with a link to its gloss if it is marked. */
export default function placeName(state: State, node: PlaceName): Array<ElementContent> {
  return toMention(state, node)
}
