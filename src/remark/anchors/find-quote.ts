/** A range of text (UTF-16 code units, 0-based, end exclusive). */
export interface Stretch {
  start: number
  end: number
}

/** A letter or digit: `Y`, `é`, `7`; not `’` or a space. */
const wordCharacter = /[\p{L}\p{N}\p{M}]/u

/**
 * Find the occurrences of a quote, whole words only; if there are none, with quotation marks of any kind, which a citation changes.
 *
 * @param text
 *   Text of a reading.
 * @param quote
 *   Words with single spaces: `Y` is found in `Y’s`, not in `York`.
 * @returns
 *   Ranges in order, without overlaps.
 */
export function findQuote(text: string, quote: string): Array<Stretch> {
  const exact = findWords(text, quote)
  return exact.length > 0 ? exact : findWords(foldMarks(text), foldMarks(quote))
}

/** A quotation mark of any kind, or an apostrophe. */
const quotationMark = /[“”„‟"‘’‚‛']/g

/** Write quotation marks of one kind; offsets do not change. */
function foldMarks(text: string): string {
  return text.replace(quotationMark, "'")
}

function findWords(text: string, quote: string): Array<Stretch> {
  const places: Array<Stretch> = []
  if (quote === '') return places
  let start = text.indexOf(quote)
  while (start !== -1) {
    const end = start + quote.length
    const whole = !isInsideWord(text, start) && !isInsideWord(text, end)
    if (whole) places.push({ start, end })
    start = text.indexOf(quote, whole ? end : start + 1)
  }
  return places
}

/** Fold white space as in a reading: each run becomes one space, and runs at the ends are dropped. */
export function foldWhiteSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Whether the characters on both sides of an offset belong to one word. */
function isInsideWord(text: string, offset: number): boolean {
  return isWordCharacter(text, offset - 1) && isWordCharacter(text, offset)
}

function isWordCharacter(text: string, offset: number): boolean {
  const character = text[offset]
  return character !== undefined && wordCharacter.test(character)
}
