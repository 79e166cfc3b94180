import type { Label, Text, WhiteSpace } from '../../tree/nodes.ts'
import { textCutter } from '../../tree/slice-text.ts'

/**
 * Separate the label at the start of a line, and the space after it, from the text.
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
 *   Parts of the line; `undefined` for those it does not have.
 */
export function cutLabel(line: Text, pattern: RegExp): Parts {
  const { length } = line.value
  const label = pattern.exec(line.value)?.[0].length ?? 0
  const start = length - line.value.slice(label).trimStart().length
  const cut = textCutter(line)
  return {
    label: label > 0 ? { ...cut(label), type: 'label' } : undefined,
    space: start > label ? { ...cut(start), type: 'whiteSpace' } : undefined,
    text: length > start ? cut(length) : undefined,
  }
}

interface Parts {
  label: Label | undefined
  space: WhiteSpace | undefined
  text: Text | undefined
}
