import type { Element } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { CrossReference } from '../../tree/nodes.ts'

/**
 * `<a data-document="d252" data-fragment="fn2">footnote 2, Document 252</a>`
 *
 * `rehypeCrossReferences` knows where the document is. Thousands of an index are written as they are.
 */
export default function crossReference(state: State, node: CrossReference): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { dataDocument: node.target, dataFragment: node.fragment },
    children: state.all(node),
  }
}
