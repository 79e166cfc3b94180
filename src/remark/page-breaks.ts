import { findPageMarkers, toPageStyles, usualPageStyles } from '../conventions/page-styles.ts'
import type { Root } from '../tree/nodes.ts'
import { toPageBreak } from '../tree/page-break.ts'
import { splitText } from '../tree/split-text.ts'

/**
 * Plugin to find the starts of printed pages, by the conventions of the document.
 *
 * ```
 * > | a political [Page 367] channel
 *                 ^^^^^^^^^^
 * ```
 */
export default function remarkPageBreaks() {
  return function (tree: Root): void {
    const styles = toPageStyles(tree.data?.conventions?.pages ?? usualPageStyles)
    splitText(tree, ({ value }) =>
      findPageMarkers(value, styles).map(({ label, start, end }) => ({
        start,
        end,
        make: (marker) => toPageBreak(label, marker),
      })),
    )
  }
}
