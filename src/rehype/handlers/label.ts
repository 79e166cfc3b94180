import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { Label } from '../../tree/nodes.ts'

/**
 * Render a printed number that is not a link: `<span class="no">162.</span>`.
 * The labels of points and notes are links, which the handlers of points and notes make with `toLabelLink`.
 */
export default function label(_: State, node: Label): Element {
  return h('span.no', node.value)
}
