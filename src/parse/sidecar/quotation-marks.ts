import { parseDocument } from 'yaml'

/**
 * Characters with which a text needs quotation marks: `[1]`, `* See`, ` 1`, `Print: p. 3`, `See #3`; not `1. …` or
 * `-367-`.
 */
const needed = /^[\s[\]{},#&*!|>'"%@`]|^[-?:](?:\s|$)|:(?:\s|$)|\s#|\s$/

/** Write a text as a value of YAML, with quotation marks where it needs them: `'[1]'`, `wrapped`. */
export function toYamlText(text: string): string {
  return needed.test(text) ? quote(text) : text
}

/** Put a text in quotation marks: `'It''s: here'`. */
export function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** A line with one value: `  - quote: saw`. */
const valueLine = /^(\s*(?:-\s+)*(?:[a-z]\w*:\s+)?)(\S.*?)\s*$/i

/** A value that is written as a list or map in one line. */
const flow = /^(?:\[.*\]|\{.*\})$/

/** A text that needs quotation marks, and its start in its line (UTF-16 code units, 0-based). */
export interface Unquoted {
  text: string
  start: number
}

/** Find the text in a line that is only valid with quotation marks: `Print: p. 3`, `*really* so`, `"Letters`. */
export function findUnquoted(line: string): Unquoted | undefined {
  const [, before = '', text = ''] = valueLine.exec(line) ?? []
  if (text === '' || flow.test(text)) return undefined
  if (isValid(`k: ${text}`) || !isValid(`k: ${quote(text)}`)) return undefined
  return { text, start: before.length }
}

/** Remove the quotation marks around a text, or the one that is not closed; those of its first words belong to it. */
export function unquote(text: string): string {
  const mark = /^["']/.exec(text)?.[0]
  if (mark === undefined || ownMarks.test(text)) return text
  return text.slice(1, text.length > 1 && text.endsWith(mark) ? -1 : undefined)
}

/** A text that begins with words in quotation marks: `"Mill" and Water`; not `"He said "no""` or `'It's here'`. */
const ownMarks = /^(["'])(?:(?!\1).)+\1[^\p{L}\p{N}"'][^]/u

function isValid(yaml: string): boolean {
  return parseDocument(yaml, { prettyErrors: false, schema: 'failsafe' }).errors.length === 0
}
