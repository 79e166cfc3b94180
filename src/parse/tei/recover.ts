import type { XmlProblem } from './malformed.ts'
import { isDocument } from './xml-tree.ts'

/** What is not a line ending. */
const written = /[^\r\n]/g

const endTag = '</div>'

/**
 * Blank out the document in which a volume is malformed, so that the others can be read. Every other
 * character keeps its place.
 *
 * @param value
 *   Whole file.
 * @param problem
 *   Why it could not be read.
 * @returns
 *   File with the document blanked out; nothing where the problem stands in no document.
 */
export function blankDocument(value: string, { place, open }: XmlProblem): string | undefined {
  const start = open.findLast(isDocument)?.position.start.offset
  const last = value.indexOf(endTag, place.offset)
  if (start === undefined || last < 0) return undefined
  const end = last + endTag.length
  return value.slice(0, start) + value.slice(start, end).replace(written, ' ') + value.slice(end)
}
