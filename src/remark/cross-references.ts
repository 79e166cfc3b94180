import type { Node, Parents, Root } from '../tree/nodes.ts'
import { splitText } from '../tree/split-text.ts'
import { walkParents } from '../tree/walk.ts'
import { citedNumber, ibid } from './citation-patterns.ts'
import { citationFinder } from './citations.ts'

/**
 * Plugin to find references to other documents, to notes and to pages.
 *
 * ```
 * > | For related information, see Document 161.
 *                                  ^^^^^^^^^^^^
 * ```
 *
 * A cited document is in the same volume, unless its citation names a book or `Ibid.` refers to one. A citation
 * continues to the next `;`, `See` or end of a sentence. If the volume cannot be determined, the reference is external
 * and has no target, because a missing link is better than a wrong one.
 */
export default function remarkCrossReferences() {
  return function (tree: Root): void {
    const title = tree.children.find((node) => node.type === 'title')
    const find = citationFinder({
      volume: tree.data?.document?.volume,
      number: title?.number,
    })
    const { citing, hasIbid } = findCiting(tree)
    if (citing.size === 0) return
    splitText(tree, (text, holder) => {
      // `Ibid.` may refer to a book that another text cites.
      if (!hasIbid && !citing.has(holder)) return []
      return find(text.value, holder).map(({ start, end, ...reference }) => ({
        start,
        end,
        make: (text) => ({
          type: 'crossReference',
          ...reference,
          children: [text],
          position: text.position,
        }),
      }))
    })
  }
}

/** Find the parents of texts with references, and whether one of them has `Ibid.` */
function findCiting(tree: Root): { citing: ReadonlySet<Parents>; hasIbid: boolean } {
  const citing = new Set<Parents>()
  let hasIbid = false
  walkParents(tree, (holder) => {
    const children: ReadonlyArray<Node> = holder.children
    const hasText = (pattern: RegExp) =>
      children.some((child) => child.type === 'text' && pattern.test(child.value))
    if (!hasText(citedNumber)) return
    citing.add(holder)
    hasIbid ||= hasText(ibid)
  })
  return { citing, hasIbid }
}
