import type { Position } from 'unist'
import type { PhrasingContent, Text } from '../../tree/nodes.ts'

/**
 * Make text that is not in the file: the brackets of supplied words, `2 words illegible` for an element without text.
 *
 * @param position
 *   Position of the element; the text is at its start.
 */
export function generate(value: string, { start }: Position): Text {
  return { type: 'text', value, source: '', position: { start, end: start } }
}

/** Put generated text around content: `[`, `]`. */
export function surround(
  opening: string,
  children: ReadonlyArray<PhrasingContent>,
  closing: string,
  { start, end }: Position,
): Array<PhrasingContent> {
  return [
    ...(opening === '' ? [] : [generate(opening, { start, end })]),
    ...children,
    ...(closing === '' ? [] : [generate(closing, { start: end, end })]),
  ]
}
