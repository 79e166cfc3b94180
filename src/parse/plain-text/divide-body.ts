import type { Text } from '../../tree/nodes.ts'
import { fromDateline } from './dateline.ts'
import { isAttachmentMark, isEnclosureMark, isHeadOfText, isTitledMark } from './enclosures.ts'
import { headLines } from './heads.ts'
import { isSalutation } from './salutations.ts'
import { isClosed } from './signature.ts'

/** Maximum length of the first line of a text inside a document (UTF-16 code units). */
const longestStart = 200

/** Number of lines of an enclosure that may be its head, after which another text may begin. */
const shortHead = 3

/** `cc: Mr. Moyers`: the line for copies below a signature, which ends a list of enclosures. */
const copies = /^b?cc:/i

/** Text of a document or of an enclosure. */
export interface Part {
  /** Line above the enclosure: `[Inclosure 1 in No. 663.]`; absent from the document itself. */
  mark?: Text
  /** Lines of the head and the text. */
  lines: Array<Text>
  /** Whether it is the first part, the document itself. */
  isFirst: boolean
}

/**
 * Divide a body at the lines above enclosures, and at heads with a dateline below. In documents of the series, with
 * their numbers, `Attachment` does not divide: their volumes encode the heads and closes of attachments as paragraphs,
 * and the addresses of paragraphs are to be the same from both.
 */
export function divideBody(body: ReadonlyArray<Text>, isSeries: boolean): Array<Part> {
  let part: Part = { isFirst: true, lines: [] }
  const parts = [part]
  let hasAttachment = false
  for (const [index, line] of body.entries()) {
    const { value } = line
    hasAttachment ||= isSeries && isAttachmentMark(value)
    if (index < body.length - 1 && isMark(body, index, isSeries)) {
      parts.push((part = { mark: line, isFirst: false, lines: [] }))
    } else {
      if (!hasAttachment && part.lines.length > 1 && isStart(body, index, part)) {
        parts.push((part = { isFirst: false, lines: [] }))
      }
      part.lines.push(line)
    }
  }
  return parts
}

/** Whether a line is above an enclosure. Those with a title are in documents outside the series, one at a time. */
function isMark(body: ReadonlyArray<Text>, index: number, isSeries: boolean): boolean {
  const [line, next] = [body[index]?.value ?? '', body[index + 1]?.value ?? '']
  if (isEnclosureMark(line)) return !(isSeries && isAttachmentMark(line))
  return !isSeries && isTitledMark(line) && !isTitledMark(next) && !copies.test(next)
}

/** Whether a text begins inside a document: with a head and a dateline, or with a dateline below the close of another. */
function isStart(body: ReadonlyArray<Text>, index: number, part: Part): boolean {
  if ((body[index]?.value.length ?? 0) > longestStart) return false
  const isInText = part.lines.length >= (part.isFirst ? headLines : shortHead)
  if (isHeadOfText(body, index)) return isInText || isClosed(body, index)
  const [line, next, afterNext] = body.slice(index, index + 3).map(({ value }) => value)
  return (
    line !== undefined &&
    fromDateline(line) !== undefined &&
    [next, afterNext].some((value) => value !== undefined && isSalutation(value)) &&
    isClosed(body, index)
  )
}

/** Divide a document of the series at the marks of its attachments. */
export function divideAtAttachments(lines: ReadonlyArray<Text>): Array<Array<Text>> {
  const texts: Array<Array<Text>> = [[]]
  for (const line of lines) {
    if (isAttachmentMark(line.value)) texts.push([])
    else texts.at(-1)?.push(line)
  }
  return texts
}
