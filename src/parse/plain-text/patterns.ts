/**
 * The shapes of lines. Each pattern stands with a line that it matches and one that it does not, and runs in
 * linear time on a line of any length.
 */

/** `162. Memorandum`; not `1.5 million`. */
export const number = /^(\d+)\.(?=\s)/

/** `1. Source: …`, `*. See …` and `* See …`, as a note is labelled; not `1) text`. */
export const noteLabel = /^(?:\d+\.|[*†‡§]{1,4}\.?)(?=\s|$)/

/** The `†` of `said.† He`, as it leads to a note; not that of `  † See`. */
export const gluedSign = /(?<=[^\s*†‡§])[*†‡§]{1,4}(?![\p{L}\p{N}*†‡§])/gu

/** `* The Secretary`, `1. The Secretary`, `(a) the first`; not `*The Secretary`. */
export const itemLabel = /^(?:[*•–-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])(?=\s)/i

/** `[Page 44]` with the line to itself, as it may stand before the title; not `[Page 44] text`. */
const pageMarker = /^\[Page ([^\]\s]+)\]$/

/** Whether a line is the marker of a page, and nothing else. */
export function isPageMarker(line: { value: string } | undefined): boolean {
  return line !== undefined && fromPageMarker(line.value) !== undefined
}

/** The number of the page whose marker a line is; nothing where it is none. */
export function fromPageMarker(line: string): string | undefined {
  return line.startsWith('[') ? pageMarker.exec(line)?.[1] : undefined
}

/** Two empty lines or more, which follow the title; not one. */
export const emptyLines = /(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)/

/** The number of a note behind a word: `Bundy5`, `P.M.2`; not `March 1965`. */
export const noteNumber = /(?<=[\p{L}.,:)\]?!”’])\d{1,3}(?=\s|$)/gu

/** `Approve`, `See me ____`: a line to be ticked at the end of a memorandum; not `Approved by the President`. */
export const choice =
  /^(?:(?:Dis)?(?:approved?|agreed?)|(?:See|Call|Speak to|Talk to|Discuss with) me|Other|Yes|No|None)[\s_:]*$/i

/** `Army<tab>4,000`, `Army | 4,000`, `Army    4,000`: a line that may be in columns; not `Army, 4,000`. */
export const anySeparator = /[\t|]| {3}/
