import { createContext } from './tei/context.ts'
import { writeBlocks } from './tei/divisions.ts'
import { writeHeader } from './tei/header.ts'
import { writePageBreak } from './tei/inline.ts'
import { writeAnnotations } from './tei/stand-off.ts'
import { writeElement } from './tei/xml.ts'
import type { ExportedDocument } from './exported-document.ts'

/**
 * Write a document as TEI P5.
 *
 * Read by `fromTeiDocument` it gives the same text, with the same anchors: white space is that of the text, the points of
 * a paragraph are a list in it, and each note stands at its first reference. The page on which the document begins is a
 * `pb` before its division.
 */
export function toTei(document: ExportedDocument): string {
  const { tree, record } = document
  const context = createContext(document)
  const { lang, supplied, firstPage } = tree.data?.document ?? {}
  const page = supplied?.pages?.first ?? firstPage
  const [opening] = tree.children.filter(({ type }) => type !== 'whiteSpace')
  const isOpened = opening?.type === 'pageBreak' && opening.label === page
  const division = writeElement(
    'div',
    {
      type: 'document',
      'xml:id': context.toId(''),
      n: record.number,
      'xml:space': 'preserve',
    },
    `\n${writeBlocks(tree, context)}\n`,
  )
  const before = page === undefined || isOpened ? '' : `${writeFirstPage(page)}\n`
  const body = writeElement('body', {}, `\n${before}${division}\n`)
  const content = [
    writeHeader(document),
    ...writeAnnotations(context),
    writeElement('text', { 'xml:lang': record.language?.lang ?? lang }, body),
  ]
  const root = writeElement(
    'TEI',
    { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': document.editionLanguage },
    `\n${content.join('\n')}\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`
}

function writeFirstPage(label: string): string {
  const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }
  return writePageBreak({ type: 'pageBreak', label, position }, { toId: () => undefined })
}
