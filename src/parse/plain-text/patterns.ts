/**
 * Patterns of lines. Each is documented with a line that it matches and one that it does not, and takes
 * linear time on lines of any length.
 */

/** `162. Memorandum`; not `1.5 million`. */
export const number = /^(\d+)\.(?=\s)/

/** The label of a note: `1. Source: …`, `*. See …` and `* See …`; not `1) text`. */
export const noteLabel = /^(?:\d+\.|[*†‡§]{1,4}\.?)(?=\s|$)/

/** The sign of a note in the text: the `†` in `said.† He`; not in `  † See`. */
export const gluedSign = /(?<=[^\s*†‡§])[*†‡§]{1,4}(?![\p{L}\p{N}*†‡§])/gu

/** `* The Secretary`, `1. The Secretary`, `(a) the first`, `* 1st. That`, `[I.] The`; not `*The Secretary`. */
export const itemLabel =
  /^(?:[*•·▪●◦‣–-](?: \(?\d{1,3}(?:st|n?d|rd|th)?[.)])?|\(?(?:\d{1,3}(?:st|n?d|rd|th)?|[a-z]|[ivx]{1,5})[.)]|\[[ivx]{1,5}[.]\])(?=\s)/i

/** At least two empty lines, as after the title: `\n\n\n`; not `\r\n\r\n`, which is one. */
export const emptyLines = /(?:\r?\n|\r(?!\n))(?:[^\S\r\n]*(?:\r?\n|\r(?!\n))){2}/

/** The number of a note after a word: `Bundy5`, `P.M.2`; not `March 1965`. */
export const noteNumber = /(?<=[\p{L}.,:)\]?!”’])\d{1,3}(?=\s|$)/gu

/** An option to check at the end of a memorandum: `Approve`, `See me ____`; not `Approved by the President`. */
export const choice =
  /^(?:(?:Dis)?(?:approved?|agreed?)|(?:See|Call|Speak to|Talk to|Discuss with) me|Other|Yes|No|None)[\s_:]*$/i
