import type { Root } from '../tree/nodes.ts'
import { findAll } from '../tree/find-all.ts'
import { splitText } from '../tree/split-text.ts'

/** `[Page 367]`, `[Page XV]`; not `[Page]` or `[Page 3 missing]`. */
const marker = /\[Page ([^\]\s]+)\]/g

/**
 * Find where printed pages begin.
 *
 * ```
 * > | a political [Page 367] channel
 *                 ^^^^^^^^^^
 * ```
 */
export default function remarkPageBreaks() {
  return function (tree: Root): void {
    splitText(tree, (text) =>
      Array.from(findAll(text.value, marker), (match) => ({
        start: match.index,
        end: match.index + match[0].length,
        make: ({ position }) => ({ type: 'pageBreak', label: match[1] ?? '', position }),
      })),
    )
  }
}
