import { toPassages } from '../../tree/passages.ts'
import type {
  Dateline,
  Paragraph,
  Signature,
  Table,
  TableCell,
  TableRow,
} from '../../tree/nodes.ts'
import type { Context } from './context.ts'
import { writeInline } from './inline.ts'
import { writeFlow, writeList } from './lists.ts'
import { writeElement } from './xml.ts'

/** Write a paragraph. A heading in the text is a centered one, as in the TEI of the series. */
export function writeParagraph(node: Paragraph, context: Context): string {
  const id = node.data?.id
  const content = writeParagraphContent(node, id, context)
  if (node.role === 'preface') return writeElement('note', { rend: 'inline' }, content)
  const attributes = { 'xml:id': context.toId(id) }
  if (node.role === 'heading') return writeElement('p', { rend: 'center', ...attributes }, content)
  const block = node.lines
    ? writeElement('ab', { type: 'lines', ...attributes }, content)
    : writeElement('p', attributes, content)
  return node.quoted ? writeElement('quote', {}, block) : block
}

/**
 * Write the content of a paragraph or note: points that run on in it are a list, and the text that resumes after them has
 * an id of its own.
 *
 * @param id
 *   Anchor of the paragraph; absent for a paragraph of a note, which has none.
 */
export function writeParagraphContent(
  node: Paragraph,
  id: string | undefined,
  context: Context,
): string {
  return toPassages(node, id ?? '')
    .map((passage, index) => {
      if (passage.type === 'list') return writeList(passage.list, context)
      const text = writeInline(passage.children, context)
      if (index === 0 || id === undefined) return text
      return writeElement('seg', { 'xml:id': context.toId(passage.id) }, text)
    })
    .join('')
}

/** Write a line with place and date. */
export function writeDateline({ children, when }: Dateline, context: Context): string {
  const content = writeInline(children, context)
  if (when === undefined) return writeElement('dateline', {}, content)
  return writeElement('dateline', {}, writeElement('date', toDate(when), content))
}

/** A date with a time of day without seconds, which `when` cannot have: `1965-02-25T17:20`. */
const minutes = /T\d\d:\d\d(?!:)/

/** Write a date as an attribute: `when` has the dates of XML, `when-iso` those of ISO 8601. */
export function toDate(when: string): Record<string, string> {
  return { [minutes.test(when) ? 'when-iso' : 'when']: when }
}

/** Write a signature. */
export function writeSignature({ children }: Signature, context: Context): string {
  return writeElement('signed', {}, writeInline(children, context))
}

/** Write a table; nothing if it has no rows. */
export function writeTable({ children }: Table, context: Context): string {
  const rows = children.filter((child) => child.type === 'tableRow')
  if (rows.length === 0) return ''
  return writeElement('table', {}, rows.map((row) => writeRow(row, context)).join('\n'))
}

function writeRow({ header, children, data }: TableRow, context: Context): string {
  const cells = children.filter((child) => child.type === 'tableCell')
  const content = cells.map((cell) => writeCell(cell, context)).join('')
  return writeElement(
    'row',
    { role: header ? 'label' : undefined, 'xml:id': context.toId(data?.id) },
    content === '' ? writeElement('cell', {}) : content,
  )
}

function writeCell({ header, columns, rows, children }: TableCell, context: Context): string {
  return writeElement(
    'cell',
    { role: header ? 'label' : undefined, cols: columns, rows },
    writeFlow(children, context),
  )
}
