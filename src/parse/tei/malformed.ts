import type { Point as Place } from 'unist'
import { writeCodePoint } from '../../tree/code-point.ts'
import type { XmlElement } from './xml-tree.ts'

/** Why a file is not well-formed XML, and where. */
export interface XmlProblem {
  /** `Unexpected X, expected Y`. */
  reason: string
  place: Place
  /** Elements that are open at that place, outermost first. */
  open: ReadonlyArray<XmlElement>
}

/** Thrown to stop parsing a malformed file; `fromXml` catches it. */
export class Malformed extends Error {
  readonly problem: XmlProblem
  constructor(problem: XmlProblem) {
    super(problem.reason)
    this.problem = problem
  }
}

/** `&` that is not the start of a reference, as in `R&D`; not `R&amp;D` or `&#8212;`. */
const bareAmpersand = /&(?!#\d+;|#x[\da-fA-F]+;|[\p{L}_:][\p{L}\p{N}_:.-]*;)/u

/** `732:1: ` and `.` in `732:1: undefined entity.`: the parts of a parser message that are removed. */
const wrapping = /^\d+:\d+: |\.$/g

/**
 * Parser messages and the reasons that replace them. The place of a problem is the last `at` before the character at
 * which the parser stopped (default: that character).
 */
const problems: ReadonlyArray<{ pattern: RegExp; at?: string; reason: string }> = [
  {
    pattern: /^undefined entity/,
    at: '&',
    reason: 'Unexpected entity, expected the character itself, or a reference such as `&#8212;`',
  },
  {
    pattern: /^disallowed character in tag name/,
    at: '<',
    reason: 'Unexpected `<`, expected `&lt;` or a tag',
  },
  {
    pattern: /^duplicate attribute/,
    reason: 'Unexpected second attribute of the same name, expected one',
  },
  { pattern: /^unquoted attribute/, reason: 'Unexpected value without quotes, expected `"`' },
  {
    pattern: /^unmatched closing/,
    at: '<',
    reason: 'Unexpected end tag, expected the end of the file',
  },
  { pattern: /only one root/, at: '<', reason: 'Unexpected element, expected the end of the file' },
  {
    pattern: /^text data outside/,
    reason: 'Unexpected text outside the outermost element, expected a tag',
  },
  { pattern: /must contain a root/, reason: 'Unexpected end of file, expected an element' },
]

/**
 * Describe a syntax error by what was found and what was expected.
 *
 * @param value
 *   Whole file.
 * @param offset
 *   Offset after the character at which the parser stopped.
 * @param message
 *   Message of the parser.
 * @param validEnd
 *   Offset up to which the file is well-formed.
 * @param open
 *   Elements that are open.
 * @returns
 *   Reason, and the offset of the error.
 */
export function toProblem(
  value: string,
  offset: number,
  message: string,
  validEnd: number,
  open: ReadonlyArray<XmlElement>,
): { reason: string; offset: number } {
  const parserMessage = message.replace(wrapping, '')
  const at = (index: number, reason: string) => ({ reason, offset: Math.max(index, validEnd) })

  const ampersand = bareAmpersand.exec(value.slice(validEnd, offset + 1))
  if (ampersand) return at(validEnd + ampersand.index, 'Unexpected `&`, expected `&amp;`')
  const element = open.at(-1)
  if (element && /^unclosed tag|^unexpected end/.test(parserMessage)) {
    const opened = `\`</${element.name}>\` for the tag of line ${element.position.start.line}`
    return at(value.length, `Unexpected end of file, expected ${opened}`)
  }
  if (parserMessage === 'disallowed character') {
    const code = writeCodePoint(value.slice(offset - 1))
    return at(offset - 1, `Unexpected character ${code}, expected one that XML allows here`)
  }
  const problem = problems.find((problem) => problem.pattern.test(parserMessage))
  return at(
    problem?.at === undefined ? offset - 1 : value.lastIndexOf(problem.at, offset - 1),
    problem?.reason ?? `Unexpected XML (${parserMessage}), expected well-formed XML`,
  )
}
