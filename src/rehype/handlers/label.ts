import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Label } from '../../tree/nodes.ts'

/**
 * A printed number that is nobody's address: `<span class="no">162.</span>`.
 * The labels of points and notes are links; those who hold them make them (`toLabelLink`).
 */
export default function label(_: State, node: Label): Element {
  return h('span.no', node.value)
}
