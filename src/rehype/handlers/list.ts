import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import { isNumbered } from '../../tree/list-items.ts'
import type { List } from '../../tree/nodes.ts'

/** Length of the longest label that fits in the usual indent, in characters: `1)`, `12.`, `(a)`. */
const longestLabel = 3

/**
 * Render a list: `<ol role="list">` for points and numbered items, `<ul role="list">` for other items.
 * The role is explicit because WebKit removes it from lists without bullets; the labels are text.
 * `class="wide"` makes room for longer labels: `(iii)`.
 */
export default function list(state: State, node: List): Element {
  const labels = node.children.flatMap((child) => {
    if (child.type === 'point') return [child.label]
    return child.type === 'listItem' && isNumbered(child) ? [child.label ?? ''] : []
  })
  const wide = labels.some((label) => label.length > longestLabel)
  const properties = { id: node.data?.id, className: wide ? 'wide' : undefined, role: 'list' }
  return h(labels.length > 0 ? 'ol' : 'ul', properties, state.all(node))
}
