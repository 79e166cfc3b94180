import type { Root } from '../tree/nodes.ts'
import { splitText } from '../tree/split-text.ts'

/** `Document 161`. */
const reference = /\bDocument (\d+)\b/g

/**
 * Find the references to other documents.
 *
 * ```
 * > | For related information, see Document 161.
 *                                  ^^^^^^^^^^^^
 * ```
 */
export default function remarkCrossReferences() {
  return function (tree: Root): void {
    splitText(tree, (text) =>
      Array.from(text.value.matchAll(reference), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        make: (text) => ({
          type: 'crossReference',
          label: match[1] ?? '',
          target: `d${match[1]}`,
          children: [text],
          position: text.position,
        }),
      })),
    )
  }
}
