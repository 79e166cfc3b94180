import { findSentenceEnds } from './sentences.ts'
import type { PointSpan } from './spans.ts'

/** Length of the start of a sentence that is checked for a closing formula (UTF-16 code units). */
const window = 20

/** Maximum distance from the last label to a resuming verb (UTF-16 code units). */
const longestSentence = 500

/** White space, which belongs to the text before it. */
const space = /\s*/y

/** A verb whose subject is all points: `, were given the most attention`; not `, which were`. */
const resumedVerb = /, (?=(?:is|are|was|were|has been|have been|had been)\s)/

/** Words that end a report or begin something else: `End FYI.`, `Comment: …`; not `Ending`. */
const closing =
  /^(?:End (?:of )?(?:FYI|quote|text|verbatim|message|summary|comment)|Unquote|Comment|FYI|Note:)\b/i

/**
 * Find the end of the last point of a list, where the narrative resumes.
 *
 * The first rule that applies decides:
 *
 * 1. Points that are parts of one sentence end where its verb resumes: `1) acceding …, and 2) agreeing …,
 *    were given the most attention.`
 * 2. If all other points have the same number of sentences, more than one, the last has as many.
 * 3. If most of them have several, the last ends with the paragraph.
 *    By rules 2 and 3, the point ends at a closing formula if there is one: `End FYI.`
 * 4. Otherwise it ends with its first sentence. Text in brackets is part of the sentence around it.
 *
 * @param points
 *   Points of the list; the end of the last is not determined yet.
 * @param limit
 *   End of the text.
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

/** Find the verb whose subject is all points, in the sentence at an offset. */
function findVerb(text: string, from: number, limit: number): number | undefined {
  const match = resumedVerb.exec(text.slice(from, Math.min(limit, from + longestSentence)))
  if (!match) return undefined
  const verb = from + match.index + match[0].length
  const { done } = findSentenceEnds(text, from, verb).next()
  return done ? verb : undefined
}

/** Find the end of a number of sentences, up to a closing formula or the end of the text. */
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
