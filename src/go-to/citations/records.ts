import type { TextRange } from '../../edition/references/excerpt.ts'

/** The beginning of a record of BibTeX or CSL-JSON: `@incollection{`, `{"id":`; not `{a}`. */
const opening = /@\w{3,30}\s{0,9}\{|\{(?=\s{0,9}"[\w-]{1,30}"\s{0,9}:)/g

/** A brace. */
const brace = /[{}]/g

/** A record of RIS. */
const risOpening = /^TY {2}- /gm
const risEnd = /^ER {2}-[^\n]*/gm

/**
 * Find the records of reference managers in a text, each of which cites one thing: BibTeX, RIS, CSL-JSON. The fields
 * of a record are read as a citation is, in any order.
 *
 * @returns
 *   Ranges of the records, in order. A record that does not end extends to the end of the text.
 */
export function findRecords(text: string): Array<TextRange> {
  const records = [
    ...collect(text, opening, findBraceEnd),
    ...collect(text, risOpening, (start) => {
      risEnd.lastIndex = start
      return risEnd.exec(text) === null ? text.length : risEnd.lastIndex
    }),
  ]
  return records.sort((a, b) => a.start - b.start)

  function findBraceEnd(start: number): number {
    let depth = 0
    brace.lastIndex = start
    for (let match = brace.exec(text); match !== null; match = brace.exec(text)) {
      depth += match[0] === '{' ? 1 : -1
      if (depth === 0) return brace.lastIndex
    }
    return text.length
  }
}

function collect(
  text: string,
  pattern: RegExp,
  findEnd: (start: number) => number,
): Array<TextRange> {
  const records: Array<TextRange> = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const end = findEnd(match.index)
    records.push({
      start: match.index,
      end: match.index + text.slice(match.index, end).trimEnd().length,
    })
    pattern.lastIndex = end
  }
  return records
}
