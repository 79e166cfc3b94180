import { type NoteStyle, toNoteLabel } from '../../conventions/note-styles.ts'
import type { FootnoteDefinition, Label, PageBreak, Paragraph, Text } from '../../tree/nodes.ts'
import { textCutter } from '../../tree/slice-text.ts'
import { cutLabel } from './labels.ts'
import type { Line } from './lines.ts'

/**
 * Convert the lines of a note to a definition.
 *
 * @param line
 *   First line.
 * @param rest
 *   Lines that continue it, and the white space between them.
 */
export function toFootnoteDefinition(
  line: Text,
  rest: ReadonlyArray<Line>,
  style: NoteStyle,
): FootnoteDefinition {
  const { label, space, text } = cutLabel(line, style.start)
  const { start } = line.position
  const { end } = (rest.at(-1) ?? line).position
  const closed = style.closed ? (rest.at(-1) ?? text) : undefined
  return {
    type: 'footnoteDefinition',
    label: toNoteLabel(line.value, style) ?? '',
    ...(text?.value.startsWith('Source:') ? { noteType: 'source' } : {}),
    children: [
      ...(label ? [toPrintedLabel(label, line.value, style)] : []),
      ...(space ? [space] : []),
      ...(text ? toParagraphs(text, text === closed) : []),
      ...rest.flatMap((next): FootnoteDefinition['children'] => {
        if (next.type === 'text') return toParagraphs(next, next === closed)
        return next.type === 'whiteSpace' ? [next] : [toParagraph(next)]
      }),
    ],
    position: { start, end },
  }
}

/** Make the label of a note. Of markup, such as `[^1]:`, only the label itself is printed. */
function toPrintedLabel(label: Label, line: string, style: NoteStyle): Label {
  const source = label.value
  return style.certain ? { ...label, value: toNoteLabel(line, style) ?? source, source } : label
}

/** Make a paragraph of a line, without the bracket that closes the note. */
function toParagraphs(line: Text, isClosed: boolean): FootnoteDefinition['children'] {
  if (!isClosed || !line.value.endsWith(']')) return [toParagraph(line)]
  const cut = textCutter(line)
  const text = cut(line.value.length - 1)
  const bracket = { ...cut(line.value.length), type: 'whiteSpace' } as const
  return text.value === '' ? [bracket] : [toParagraph(text), bracket]
}

/** Make a paragraph of a line; a page break in a note is one of its own. */
function toParagraph(line: Text | PageBreak): Paragraph {
  return { type: 'paragraph', children: [line], position: line.position }
}
