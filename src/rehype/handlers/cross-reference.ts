import type { Element } from 'hast'
import type { State } from 'mdast-util-to-hast'
import type { CrossReference } from '../../tree/nodes.ts'

/**
 * `<a data-document="d252" data-fragment="fn2">footnote 2, Document 252</a>`
 *
 * `resolveReference` sets the address later. The element is an object literal, for speed: an index has thousands.
 */
export default function crossReference(state: State, node: CrossReference): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      dataDocument: node.target,
      dataFragment: node.fragment,
      className: isPair(node) ? ['pair'] : undefined,
    },
    children: state.all(node),
  }
}

/** Whether a reference is one word and a number, which stay on one line. Longer ones may be too wide for a phone. */
function isPair({ children: [first, ...others] }: CrossReference): boolean {
  return first?.type === 'text' && others.length === 0 && pair.test(first.value)
}

/** `Document 161`, `footnote 2`; not `Document\n161`, nor `367`. */
const pair = /^\p{L}{1,12} \d{1,5}$/u
