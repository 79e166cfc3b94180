import type { FootnoteDefinition } from '../../tree/nodes.ts'
import { writeParagraph, writeParagraphContent, writeTable } from './blocks.ts'
import type { Context } from './context.ts'
import { writeElement, writeText } from './xml.ts'

/**
 * Write a note. Its number is an attribute; where more than the number and a full stop is printed, `[1]`, that is its
 * label.
 *
 * @param anchored
 *   `false` for a note to which nothing refers.
 */
export function writeNote(note: FootnoteDefinition, context: Context, anchored?: false): string {
  const { label, noteType, children, data } = note
  const blocks = children.filter((child) => child.type === 'paragraph' || child.type === 'table')
  const [only, ...others] = blocks
  const content =
    only?.type === 'paragraph' && others.length === 0 && only.lines === undefined
      ? writeParagraphContent(only, undefined, context)
      : blocks
          .map((block) =>
            block.type === 'table' ? writeTable(block, context) : writeParagraph(block, context),
          )
          .join('')
  return writeElement(
    'note',
    {
      n: label,
      'xml:id': context.toId(data?.id),
      type: noteType,
      anchored: anchored === false ? 'false' : undefined,
    },
    writeLabel(note) + content,
  )
}

function writeLabel({ label, children }: FootnoteDefinition): string {
  const printed = children.find((child) => child.type === 'label')?.value.trim() ?? ''
  return printed === '' || printed === `${label}.`
    ? ''
    : writeElement('label', {}, writeText(printed))
}
