import type { VFile } from 'vfile'
import { report } from '../../messages/report.ts'
import type { StatedTitle } from '../../tree/document-data.ts'
import type { Root } from '../../tree/nodes.ts'
import { toText } from '../../tree/to-text.ts'
import { shorten } from '../shorten.ts'

/** Where a title comes from that a sidecar states, in words for readers. */
const source = 'The editor'

/**
 * Supply the title that a sidecar states, if the text has none. It takes the place of one that was made from a header or
 * from the first words, and is no part of the source.
 *
 * @param tree
 *   Document with its data; it is changed.
 * @param sidecar
 *   Sidecar; a message is added to it if the text has a title.
 */
export function supplyTitle(tree: Root, { text, position }: StatedTitle, sidecar: VFile): void {
  const title = tree.children.find((node) => node.type === 'title')
  const supplied = tree.data?.document?.supplied
  if (title && supplied?.title === undefined) {
    const own = shorten(toText(title).trim())
    const reason = `Unexpected \`title\` beside the title of the text, expected one of them; the text has \`${own}\`, which is shown`
    report(sidecar, 'stated-title', reason, position)
    return
  }
  const { start } = tree.position
  const empty = { start, end: start }
  const children = [{ type: 'text' as const, value: text, source: '', position: empty }]
  if (title) title.children = children
  else tree.children.unshift({ type: 'title', children, position: empty })
  if (supplied) supplied.title = { source }
}
