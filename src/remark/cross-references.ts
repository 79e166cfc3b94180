import type { Root } from '../tree/nodes.ts'
import { splitText } from '../tree/split-text.ts'
import { citationFinder } from './citations.ts'

/**
 * Find the references to other documents, to notes and to pages.
 *
 * ```
 * > | For related information, see Document 161.
 *                                  ^^^^^^^^^^^^
 * ```
 *
 * A document is in the volume that it is cited in, unless a book is named with it or `Ibid.` points to one:
 * a book governs its citation, to the next `;`, `See` or end of a sentence. Where the volume cannot be known, the reference is external and has no target: never a wrong link.
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
