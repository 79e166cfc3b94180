import { findSentenceEnds } from './sentences.ts'
import type { PointSpan } from './spans.ts'

/** How much of a sentence tells a closing formula (UTF-16 code units). */
const window = 20

/** A verb that resumes stands no further behind the last label (UTF-16 code units). */
const longestSentence = 500

/** White space, which belongs to what stands before it. */
const space = /\s*/y

/** `, were given the most attention`: the verb to which all points are the subject; not `, which were`. */
const resumedVerb = /, (?=(?:is|are|was|were|has been|have been|had been)\s)/

/** `End FYI.`, `Comment: …`: words that close what was told or open something else; not `Ending`. */
const closing =
  /^(?:End (?:of )?(?:FYI|quote|text|verbatim|message|summary|comment)|Unquote|Comment|FYI|Note:)\b/i

/**
 * Find where the last point of a list ends and the narrative resumes.
 *
 * The rules, in order; the first that speaks decides.
 *
 * 1. Points that are parts of one sentence end where its verb resumes: `1) acceding …, and 2) agreeing …,
 *    were given the most attention.`
 * 2. Where the other points hold several sentences each, and all the same number, the last holds as many.
 * 3. Where most of them hold several, the last ends with the paragraph.
 *    Neither goes beyond a closing formula: `End FYI.`
 * 4. Else it ends where its first sentence ends. What stands in brackets is part of its sentence.
 *
 * @param points
 *   Points of the list; the end of the last is not known yet.
 * @param limit
 *   Where the text ends.
 * @returns
 *   Offset of the first character of the narrative, or the limit.
 */
export function findLastEnd(text: string, points: ReadonlyArray<PointSpan>, limit: number): number {
  const last = points.at(-1)
  /* v8 ignore next -- a list has its points */
  if (!last) return limit
  const from = last.marker.end
  const others = points.slice(0, -1)
  const verb = findVerb(text, from, limit)
  if (
    verb !== undefined &&
    others.every(({ marker, end }) => !resumedVerb.test(text.slice(marker.end, end)))
  ) {
    return verb
  }
  const counts = others.map(({ marker, end }) => countSentences(text, marker.end, end))
  const long = counts.filter((count) => count > 1).length
  const [first = 1] = counts
  const isEven = long > 1 && counts.every((other) => other === first)
  if (!isEven && long * 2 <= others.length) return skipSentences(text, from, limit, 1)
  return skipSentences(text, from, limit, isEven ? first : Infinity)
}

/** Where the verb is to which the points are the subject, in the sentence that begins here. */
function findVerb(text: string, from: number, limit: number): number | undefined {
  const match = resumedVerb.exec(text.slice(from, Math.min(limit, from + longestSentence)))
  if (!match) return undefined
  const verb = from + match.index + match[0].length
  const { done } = findSentenceEnds(text, from, verb).next()
  return done ? verb : undefined
}

/** Where a number of sentences end, or a closing formula begins, or the text ends. */
function skipSentences(text: string, from: number, limit: number, count: number): number {
  let left = count
  for (const sentence of findSentenceEnds(text, from, limit)) {
    const end = skipSpace(text, sentence)
    if (--left === 0 || closing.test(text.slice(end, end + window))) return end
  }
  return limit
}

function countSentences(text: string, from: number, to: number): number {
  let count = 0
  let done = from
  for (const end of findSentenceEnds(text, from, to)) {
    count++
    done = end
  }
  return text.slice(done, to).trim() === '' ? count : count + 1
}

function skipSpace(text: string, from: number): number {
  space.lastIndex = from
  return from + (space.exec(text)?.[0].length ?? 0)
}
