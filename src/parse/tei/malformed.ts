import type { Point as Place } from 'unist'
import type { XmlElement } from './xml-tree.ts'

/** Why a file is no XML, and where. */
export interface XmlProblem {
  /** `Unexpected X, expected Y`. */
  reason: string
  place: Place
  /** Elements that were open there, the outermost first. */
  open: ReadonlyArray<XmlElement>
}

/** Ends the reading of a malformed file; never leaves this folder. */
export class Malformed extends Error {
  readonly problem: XmlProblem
  constructor(problem: XmlProblem) {
    super(problem.reason)
    this.problem = problem
  }
}

/** `&` that begins no reference, as in `R&D`; not `R&amp;D` or `&#8212;`. */
const bareAmpersand = /&(?!#\d+;|#x[\da-fA-F]+;|[\p{L}_:][\p{L}\p{N}_:.-]*;)/u

/** `732:1: undefined entity.`: what the parser puts before and behind its message. */
const wrapping = /^\d+:\d+: |\.$/g

/** What the parser says, and how we say it. The place is the last `at` before the character that it stopped at. */
const problems: ReadonlyArray<{ says: RegExp; at?: string; reason: string }> = [
  {
    says: /^undefined entity/,
    at: '&',
    reason: 'Unexpected entity, expected the character itself, or a reference such as `&#8212;`',
  },
  {
    says: /^disallowed character in tag name/,
    at: '<',
    reason: 'Unexpected `<`, expected `&lt;` or a tag',
  },
  {
    says: /^duplicate attribute/,
    reason: 'Unexpected second attribute of the same name, expected one',
  },
  { says: /^unquoted attribute/, reason: 'Unexpected value without quotes, expected `"`' },
  {
    says: /^unmatched closing/,
    at: '<',
    reason: 'Unexpected end tag, expected the end of the file',
  },
  { says: /only one root/, at: '<', reason: 'Unexpected element, expected the end of the file' },
  {
    says: /^text data outside/,
    reason: 'Unexpected text outside the outermost element, expected a tag',
  },
  { says: /must contain a root/, reason: 'Unexpected end of file, expected an element' },
]

/**
 * Say what is wrong with a file in terms of what was found and what belongs there.
 *
 * @param value
 *   Text that is read.
 * @param offset
 *   Offset behind the character at which the parser stopped.
 * @param message
 *   What the parser says.
 * @param well
 *   Offset up to which all is well.
 * @param open
 *   Elements that are open.
 * @returns
 *   What is wrong, and the offset at which it is.
 */
export function toProblem(
  value: string,
  offset: number,
  message: string,
  well: number,
  open: ReadonlyArray<XmlElement>,
): { reason: string; offset: number } {
  const says = message.replace(wrapping, '')
  const at = (index: number, reason: string) => ({ reason, offset: Math.max(index, well) })

  const ampersand = bareAmpersand.exec(value.slice(well, offset + 1))
  if (ampersand) return at(well + ampersand.index, 'Unexpected `&`, expected `&amp;`')
  const element = open.at(-1)
  if (element && /^unclosed tag|^unexpected end/.test(says)) {
    const opened = `\`</${element.name}>\` for the tag of line ${element.position.start.line}`
    return at(value.length, `Unexpected end of file, expected ${opened}`)
  }
  if (says === 'disallowed character') {
    const code = value
      .codePointAt(offset - 1)
      ?.toString(16)
      .toUpperCase()
      .padStart(4, '0')
    return at(offset - 1, `Unexpected character U+${code}, expected one that XML allows here`)
  }
  const problem = problems.find((problem) => problem.says.test(says))
  return at(
    problem?.at === undefined ? offset - 1 : value.lastIndexOf(problem.at, offset - 1),
    problem?.reason ?? `Unexpected XML (${says}), expected well-formed XML`,
  )
}
