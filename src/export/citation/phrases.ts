/** Texts of records as parts of a citation, whose own punctuation follows them. */

import { nestQuotationMarks } from './quotation-marks.ts'
import { isEnded } from './segments.ts'

/** White space of any length: `\n  `. */
const space = /\s+/g

/** An abbreviation at the end of a text: `Jr.`, `D.C.`, `p.m.`; not `War.` */
const abbreviation =
  /(?:^|[\s.(])(?:\p{L}|Jr|Sr|Esq|Co|Inc|Ltd|Bros|Dr|Mr|Mrs|St|Dept|No|etc|al|ed|eds|vol)\.$/u

/** Quotation marks at the end of a text: `”`; not `’`, which may be an apostrophe. */
const closing = /[”"]{1,2}$/

/**
 * Convert a text to a phrase, without the comma, colon or full stop at its end: `Mr. Rey to Mr. Dale` for `Mr. Rey to Mr.
 * Dale.` The full stop of an abbreviation is part of it.
 */
export function toPhrase(text: string): string {
  const folded = text.replace(space, ' ').trim()
  const { body, quoted } = divide(trimEnd(folded))
  return body === '' ? folded : body + quoted
}

/** Divide a phrase into its body, without loose marks at its end, and the quotation marks that close there. */
function divide(phrase: string): { body: string; quoted: string } {
  const quoted = closing.exec(phrase)?.[0] ?? ''
  return { body: trimEnd(phrase.slice(0, phrase.length - quoted.length)), quoted }
}

function trimEnd(text: string): string {
  let phrase = text
  while (isLoose(phrase)) phrase = phrase.slice(0, -1)
  return phrase
}

function isLoose(phrase: string): boolean {
  const last = phrase.at(-1) ?? ''
  if (last === '.') return !phrase.endsWith('..') && !abbreviation.test(phrase)
  return last !== '' && ' ,;:'.includes(last)
}

/**
 * Quote a title, with single marks for quotations in it, and double ones inside of those.
 *
 * @param mark
 *   What follows the title; it stands inside of all quotation marks. A title that ends with a question mark or an
 *   exclamation point is followed by a comma, but not by a full stop (Chicago Manual of Style, 17th edition, 6.124–125).
 *   Empty for nothing.
 * @returns
 *   `“Memorandum of Conversation,”`, `“A Note on ‘Aid.’”`, `“What ‘Aid’?,”`
 */
export function quoteTitle(title: string, mark: ',' | '.' | ''): string {
  const { body, quoted } = divide(toPhrase(title))
  const after = mark === '.' && isEnded(body) ? '' : mark
  const nested = nestQuotationMarks(body + quoted)
  return `“${nested.slice(0, body.length)}${after}${nested.slice(body.length)}”`
}

/** Begin a sentence: `Box 3`. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
