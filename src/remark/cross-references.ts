import type { Root } from '../tree/nodes.ts'
import { splitText } from '../tree/split-text.ts'
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
    splitText(tree, (text, holder) =>
      find(text.value, holder).map(({ start, end, ...reference }) => ({
        start,
        end,
        make: (text) => ({
          type: 'crossReference',
          ...reference,
          children: [text],
          position: text.position,
        }),
      })),
    )
  }
}
