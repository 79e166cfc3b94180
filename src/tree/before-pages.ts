import type { Root } from './nodes.ts'
import { walk } from './walk.ts'

/**
 * Whether the text of a document, apart from a supplied title, begins before its first page break, on a page that
 * nothing names.
 */
export function beginsBeforePages(tree: Root): boolean {
  const { supplied, firstPage } = tree.data?.document ?? {}
  if (supplied?.pages !== undefined || firstPage !== undefined) return false
  let isBefore = false
  let isDone = false
  walk(tree, (node) => {
    if (isDone || (node.type === 'title' && supplied?.title)) return false
    isBefore = 'value' in node && node.value.trim() !== ''
    isDone = isBefore || node.type === 'pageBreak'
    return !isDone
  })
  return isBefore
}
