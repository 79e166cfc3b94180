import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { List } from '../../tree/nodes.ts'

/** Characters of the longest label that the usual indent has room for: `1)`, `12.`, `(a)`. */
const longestLabel = 3

/**
 * `<ol role="list">` for points, `<ul role="list">` for the lines of a list.
 * The role is said because WebKit takes it away from a list without bullets, and the labels are text.
 * `class="wide"` makes room for longer labels: `(iii)`.
 */
export default function list(state: State, node: List): Element {
  const labels = node.children.flatMap((child) => (child.type === 'point' ? [child.label] : []))
  const wide = labels.some((label) => label.length > longestLabel)
  const properties = { id: node.data?.id, className: wide ? 'wide' : undefined, role: 'list' }
  return h(labels.length > 0 ? 'ol' : 'ul', properties, state.all(node))
}
