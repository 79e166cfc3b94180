import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import type { CrossReference } from '../../tree/nodes.ts'

/**
 * `<a data-document="d161">Document 161</a>`: `rehypeCrossReferences` knows where the document is.
 * Without a target it is text.
 */
export default function crossReference(state: State, node: CrossReference): Array<ElementContent> {
  const content = state.all(node)
  if (node.target === undefined) return content
  return [h('a', { dataDocument: node.target }, content)]
}
