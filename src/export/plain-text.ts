import type { ExportedDocument } from './exported-document.ts'
import { writeBlocks } from './plain-text/blocks.ts'
import { createContext } from './plain-text/context.ts'
import { writeNotes } from './plain-text/notes.ts'

/**
 * Write a document as plain text, as transcriptions are written (`parse/plain-text/README.md`): a paragraph a line, the
 * title before two empty lines, page breaks as `[Page 367]`, and the notes at the end. Read by `fromPlainText` it has the
 * same words.
 *
 * Letters that are deleted in a word, which are no part of the text of the tree, are left out.
 */
export function toPlainText(document: ExportedDocument): string {
  const { tree } = document
  const context = createContext(tree)
  const { supplied, firstPage } = tree.data?.document ?? {}
  const page = supplied?.pages?.first ?? firstPage
  const [opening] = tree.children.filter(({ type }) => type !== 'whiteSpace')
  const isOpened = opening?.type === 'pageBreak' && opening.label === page
  const blocks = [
    ...(page === undefined || isOpened ? [] : [context.writePage(page)]),
    ...writeBlocks(tree.children, context),
    ...writeNotes(tree.children, context),
  ]
  return `${blocks.join('\n\n')}\n`
}
