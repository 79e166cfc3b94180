import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { List } from '../../tree/nodes.ts'

/**
 * `<ol role="list">` for points, `<ul role="list">` for the lines of a list.
 * The role is said because WebKit takes it away from a list without bullets, and the labels are text.
 */
export default function list(state: State, node: List): Element {
  const numbered = node.children.some((child) => child.type === 'point')
  return h(numbered ? 'ol' : 'ul', { role: 'list' }, state.all(node))
}
