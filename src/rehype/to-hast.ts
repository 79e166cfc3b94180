import type { Root as HastRoot } from 'hast'
import { toHast as fromMdast } from 'mdast-util-to-hast'
import type { Root } from '../tree/nodes.ts'
import type { Words } from '../words/words.ts'
import { createHandlers, unknownHandler } from './handlers/index.ts'

/**
 * Convert a tree to an HTML tree, with one handler per node type.
 *
 * `mdast-util-to-hast` first searches the whole tree for Markdown definitions, which takes longer than the conversion.
 * These trees have none, so it gets an empty root, and the handler for `root` converts the content of the real tree.
 */
export function toHast(tree: Root, words: Words): HastRoot {
  const html = fromMdast(
    { type: 'root', children: [] },
    {
      handlers: { ...createHandlers(words), root: (state) => state.wrap(state.all(tree)) },
      unknownHandler,
    },
  )
  return html.type === 'root' ? html : { type: 'root', children: [] }
}
