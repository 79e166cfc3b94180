import type { Label, Text, WhiteSpace } from '../../tree/nodes.ts'
import { sliceText } from '../../tree/slice-text.ts'

/**
 * Cut off the label that opens a line, and the space behind it.
 *
 * ```
 * > |   1. Source: Department of State.
 *       ^^ label
 *         ^ whiteSpace
 *          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ text
 * ```
 *
 * @param line
 *   Line of text.
 * @param pattern
 *   Matches the label at the start of the line.
 * @returns
 *   The parts that are there.
 */
export function cutLabel(line: Text, pattern: RegExp): Parts {
  const length = pattern.exec(line.value)?.[0].length ?? 0
  const space = line.value.slice(length).length - line.value.slice(length).trimStart().length
  return {
    ...(length > 0 ? { label: { ...sliceText(line, 0, length), type: 'label' } } : {}),
    ...(space > 0
      ? { space: { ...sliceText(line, length, length + space), type: 'whiteSpace' } }
      : {}),
    ...(length + space < line.value.length ? { text: sliceText(line, length + space) } : {}),
  }
}

interface Parts {
  label?: Label
  space?: WhiteSpace
  text?: Text
}
