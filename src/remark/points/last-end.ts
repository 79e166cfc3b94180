import { findSentenceEnds } from './sentences.ts'
import type { PointSpan } from './runs.ts'

/** How much of a sentence tells a closing formula (UTF-16 code units). */
const window = 20

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
  if (!last) return limit
  const from = last.marker.end
  const others = points.slice(0, -1)
  const ends = findSentenceEnds(text, from, limit).map((end) => skipSpace(text, end))

  const [sentence = limit] = ends
  const verb = resumedVerb.exec(text.slice(from, sentence))
  if (verb && others.every(({ marker, end }) => !resumedVerb.test(text.slice(marker.end, end)))) {
    return from + verb.index + verb[0].length
  }
  const counts = others.map(({ marker, end }) => countSentences(text, marker.end, end))
  const long = counts.filter((count) => count > 1).length
  const [count = 1] = counts
  const stop = ends.find((end) => closing.test(text.slice(end, end + window))) ?? limit
  if (long > 1 && counts.every((other) => other === count)) {
    return Math.min(ends[count - 1] ?? limit, stop)
  }
  return long * 2 > others.length ? stop : sentence
}

function countSentences(text: string, from: number, to: number): number {
  const ends = findSentenceEnds(text, from, to)
  const open = text.slice(ends.at(-1) ?? from, to).trim() !== ''
  return ends.length + (open ? 1 : 0)
}

function skipSpace(text: string, from: number): number {
  space.lastIndex = from
  return from + (space.exec(text)?.[0].length ?? 0)
}
