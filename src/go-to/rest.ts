import type { TextRange } from '../edition/references/excerpt.ts'

/** The end of a line that ends an entry: an empty line, or a line that ends with a sentence. */
const entryEnd = /\n\s*\n|(?<=[.;!?)”"])[^\S\n]*\n/g

/** Signs and small words at the beginning of a rest, and the number of a note: `; and see also `, `2. `; not `in a`. */
const leading =
  /^(?:[\s,;:.()[\]<>”’"'|*_–—-]|(?:and|see(?: also)?|also|cf|in)(?!\p{L})|\d{1,3}[.)\]]\s)+/iu

/** A sign at the end of a rest. */
const trailing = /[\s,;:.()[\]<>“‘"'|*_–—-]/

/** A small word at the end of a rest: ` and`, `; see also`; not ` hand`. */
const lastWord = /(?<!\p{L})(?:and|see|also|cf|in)$/iu

/** A word or a number; not `p`. */
const word = /\p{L}{3}|\d/u

/** The number of a note alone, at the beginning of a line: `12`; not `1965`. */
const noteNumber = /^\d{1,3}$/

/** Text up to the beginning of a line. */
const lineStart = /(?:^|\n)\s*$/

/**
 * Find the ranges of a text between its citations, an entry each, that have words.
 *
 * @param citations
 *   Ranges of the citations, in order.
 */
export function findRest(text: string, citations: ReadonlyArray<TextRange>): Array<TextRange> {
  const rest: Array<TextRange> = []
  let start = 0
  for (const citation of [...citations, { start: text.length, end: text.length }]) {
    const between = text.slice(start, citation.start)
    let from = 0
    for (const { index, 0: end } of [
      ...between.matchAll(entryEnd),
      { index: between.length, 0: '' },
    ]) {
      const range = trim(text, start + from, start + index)
      if (isUnread(text, range)) rest.push(range)
      from = index + end.length
    }
    start = citation.end
  }
  return rest
}

function isUnread(text: string, { start, end }: TextRange): boolean {
  const found = text.slice(start, end)
  if (noteNumber.test(found)) return !lineStart.test(text.slice(Math.max(0, start - 9), start))
  return word.test(found)
}

function trim(text: string, start: number, end: number): TextRange {
  const from = start + (leading.exec(text.slice(start, end))?.[0].length ?? 0)
  let to = end
  while (to > from) {
    if (trailing.test(text.charAt(to - 1))) to--
    else if (lastWord.test(text.slice(Math.max(from, to - 6), to)))
      to -= lastWord.exec(text.slice(Math.max(from, to - 6), to))?.[0].length ?? 1
    else break
  }
  return { start: from, end: to }
}
