import type { FootnoteDefinition, RootContent } from '../../tree/nodes.ts'
import { writeParagraph, writeTable } from './blocks.ts'
import type { Context } from './context.ts'

/** Indent of a note, and of its further lines. */
const indent = '  '
const innerIndent = '     '

/** Write the notes of a document as one block, a note a line; what follows its first line has a deeper indent. */
export function writeNotes(nodes: ReadonlyArray<RootContent>, context: Context): Array<string> {
  const notes = nodes.filter((node) => node.type === 'footnoteDefinition')
  if (notes.length === 0) return []
  return [notes.flatMap((note) => writeNote(note, context)).join('\n')]
}

function writeNote({ label, children }: FootnoteDefinition, context: Context): Array<string> {
  const [first = '', ...others] = children.flatMap((child) => {
    if (child.type === 'paragraph') return writeParagraph(child.children, context).split('\n')
    return child.type === 'table' ? writeTable(child, context) : []
  })
  const mark =
    context.style === 'markup' ? `[^${label.replace(/[\]\s]+/g, '-')}]:` : `${indent}${label}.`
  return [`${mark} ${first}`, ...others.map((line) => `${innerIndent}${line.trim()}`)]
}
