import type { TextRange } from '../edition/references/excerpt.ts'
import type { Citation } from './citations/read-citations.ts'
import { fromName } from './from-name.ts'

/** A line with words. */
const line = /\S[^\n]*/g

/** Maximum length of a line that is a name (UTF-16 code units). */
const maxName = 200

/**
 * Read the lines between citations that are only the name of a place: `162 n. 1`, `to-ada`. A number alone is a name only
 * where it is the whole text.
 *
 * @param citations
 *   Citations, in order.
 * @returns
 *   All citations, in order.
 */
export function addNamedLines(text: string, citations: ReadonlyArray<Citation>): Array<Citation> {
  const all: Array<Citation> = []
  let next = 0
  for (const { 0: found, index } of text.matchAll(line)) {
    const name = found.trimEnd()
    const range: TextRange = { start: index, end: index + name.length }
    while ((citations[next]?.end ?? Infinity) <= range.start) add()
    const isFree = (citations[next]?.start ?? Infinity) >= range.end
    if (!isFree || name.length > maxName) continue
    const isWhole = text.trim() === name
    const requested = fromName(name.replace(/\s+/g, ' ')).filter(
      ({ certain, page, document, otherwise }) =>
        isWhole || (certain && otherwise === undefined) || !isNumber(page, document),
    )
    if (requested.length > 0) all.push({ ...range, requested, hasBook: false })
  }
  while (next < citations.length) add()
  return all

  function add(): void {
    const citation = citations[next++]
    if (citation) all.push(citation)
  }
}

/** Whether a place is named by a number alone. */
function isNumber(page: string | undefined, document: string | undefined): boolean {
  return page !== undefined || /^d\d+$/.test(document ?? '')
}
