/**
 * Conversion of text to the form that makes Pagefind split it into the words of `words.ts`, and back.
 *
 * Pagefind splits words only at white space, and counts punctuation that stands alone as a word. So words joined by
 * punctuation are separated, and punctuation that stands alone is joined to the word before:
 *
 * ```
 * home—he           home—·he           · invisible plus, U+2064, and a space
 * Hanoi . . . said  Hanoi~.~.~. said   ~ word joiner, U+2060
 * (Yost)            (Yost)|            | invisible separator, U+2063: else Pagefind writes a full stop
 * ```
 */

import { tie } from './words.ts'

const separated = '$&\u2064 '
const wordJoiner = '\u2060'
const separator = '\u2063'

/**
 * White space before punctuation that stands alone: ` — `, ` . . .`; not ` (a)`. Each match is one character; the
 * first lookahead rejects most candidates.
 */
const beforeAlone = /\s(?![A-Za-z0-9])(?=[^\s\p{L}\p{N}\p{M}]+(?:\s|$))/gu

/** Punctuation that stands alone at the beginning of a block: `• `; not `(a) `. */
const aloneAtStart = /^(\s?[^\s\p{L}\p{N}\p{M}]+)\s/u

/** A run of white space. Pagefind includes U+0085. */
const whiteSpace = /[\s\u0085]+/gu

/** White space to fold: two spaces, a line feed; not a single space. */
const loose = /(?! [^\s\u0085])[\s\u0085]+/gu

/** End of a block. */
const blockEnd = /\u2063 ?/gu

/** Separator that was inserted between joined words. */
const separators = /\u2064 ?/gu

/** Joiner that replaced white space. */
const joiners = /\u2060/gu

/** Characters with a special meaning in the index, removed from the text. */
const reservedCharacters = /[\u2060\u2063\u2064]/gu

/**
 * Prepare a piece of a block for the index.
 *
 * @param text
 *   Text of the piece.
 * @param before
 *   Text before it in its block (default: none, the block begins).
 */
export function toIndexText(text: string, before = ''): string {
  const tied = before.split(whiteSpace).at(-1) ?? ''
  const prepared = (tied + text.replace(reservedCharacters, ''))
    .replace(loose, ' ')
    .replace(beforeAlone, wordJoiner)
    .replace(aloneAtStart, before === '' ? `$1${wordJoiner}` : '$&')
    .replace(tie, separated)
  return prepared.slice(tied.replace(tie, separated).length)
}

/** Mark the end of a block. */
export function endIndexText(text: string): string {
  return text.trimEnd() + separator
}

/** Restore a text from its indexed form; white space is folded, `\n` separates blocks. */
export function fromIndexText(text: string): string {
  return text.replace(blockEnd, '\n').replace(separators, '').replace(joiners, ' ')
}
