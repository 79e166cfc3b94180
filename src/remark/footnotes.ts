import type { Root } from '../tree/nodes.ts'
import { splitText } from '../tree/split-text.ts'

/** `(Yost)1`, `program.2`; not `1965`. */
const glued = /(?<=[\p{L}).,;:”’!?])(\d+)(?![\d.,]?\d)/gu

/**
 * Find the references to the notes: numbers glued to the word before them.
 *
 * ```
 * > | the Deputy Representative to the United Nations (Yost)1
 *                                                           ^
 * ```
 */
export default function remarkFootnotes() {
  return function (tree: Root): void {
    const labels = new Set(
      tree.children.flatMap((node) => (node.type === 'footnoteDefinition' ? [node.label] : [])),
    )
    splitText(tree, (text) =>
      Array.from(text.value.matchAll(glued), (match) => match)
        .filter((match) => labels.has(match[0]))
        .map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          make: ({ position }) => ({ type: 'footnoteReference', label: match[0], position }),
        })),
    )
  }
}
