import type { XmlProblem } from './malformed.ts'
import { isDocument } from './xml-tree.ts'

/** Any character except line endings. */
const written = /[^\r\n]/g

const endTag = '</div>'

/**
 * Overwrite the malformed document of a volume with spaces, so that the others can be read. The positions of all other
 * characters stay the same.
 *
 * @param value
 *   Whole file.
 * @param problem
 *   Syntax error in the file.
 * @returns
 *   File without the document; `undefined` if the error is not in a document.
 */
export function blankDocument(value: string, { place, open }: XmlProblem): string | undefined {
  const start = open.findLast(isDocument)?.position.start.offset
  const last = value.indexOf(endTag, place.offset)
  if (start === undefined || last < 0) return undefined
  const end = last + endTag.length
  return value.slice(0, start) + value.slice(start, end).replace(written, ' ') + value.slice(end)
}
