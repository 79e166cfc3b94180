import type { Element } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { CrossReference } from '../../tree/nodes.ts'

/**
 * `<a data-document="d252" data-fragment="fn2">footnote 2, Document 252</a>`
 *
 * `rehypeCrossReferences` knows where the document is.
 */
export default function crossReference(state: State, node: CrossReference): Element {
  return h('a', { dataDocument: node.target, dataFragment: node.fragment }, state.all(node))
}
