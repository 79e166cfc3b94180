import type { Root as HastRoot } from 'hast'
import { toHast as fromMdast } from 'mdast-util-to-hast'
import type { Root } from '../tree/nodes.ts'
import { handlers, unknownHandler } from './handlers/index.ts'

/**
 * Write a tree as an HTML tree, by one handler a node type.
 *
 * Before it writes anything, `mdast-util-to-hast` looks through the whole tree for the definitions of Markdown, of
 * which ours has none, and takes longer for it than for writing. So it is given an empty root, and what ours holds
 * is written by the handler of roots.
 */
export function toHast(tree: Root): HastRoot {
  const html = fromMdast(
    { type: 'root', children: [] },
    { handlers: { ...handlers, root: (state) => state.wrap(state.all(tree)) }, unknownHandler },
  )
  return html.type === 'root' ? html : { type: 'root', children: [] }
}
