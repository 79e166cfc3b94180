/**
 * Text as Pagefind must be given it, so that its words are reservedCharacters, and back.
 *
 * Pagefind parts words at white space alone, and counts punctuation that stands alone as a word. So a
 * word that is tied to the one before is parted from it, and punctuation is tied to the word before:
 *
 * ```
 * home—he           home—·he           · invisible plus, U+2064, and a space
 * Hanoi . . . said  Hanoi~.~.~. said   ~ word joiner, U+2060
 * (Yost)            (Yost)|            | invisible separator, U+2063: else Pagefind writes a full stop
 * ```
 */

import { tie } from './words.ts'

const parted = '$&\u2064 '
const wordJoiner = '\u2060'
const separator = '\u2063'

/** White space before punctuation that stands alone: ` — `, ` . . .`; not ` (a)`. One white space a match; most are passed over at the first look behind them. */
const beforeAlone = /\s(?![A-Za-z0-9])(?=[^\s\p{L}\p{N}\p{M}]+(?:\s|$))/gu

/** Punctuation that opens a block and stands alone: `• `; not `(a) `. */
const aloneAtStart = /^(\s?[^\s\p{L}\p{N}\p{M}]+)\s/u

/** A run of white space; Pagefind counts U+0085 to it. */
const whiteSpace = /[\s\u0085]+/gu

/** White space that is not folded: two spaces, a line feed; not a space by itself, which most of it is. */
const loose = /(?! [^\s\u0085])[\s\u0085]+/gu

/** Where a block ends, up to the next one. */
const blockEnd = /\u2063 ?/gu

/** What stands between words that were tied. */
const partings = /\u2064 ?/gu

/** What stands in the place of a white space. */
const joiners = /\u2060/gu

/** What is reservedCharacters and may not be in a text already. */
const reservedCharacters = /[\u2060\u2063\u2064]/gu

/**
 * Prepare a piece of a block for the index.
 *
 * @param text
 *   Text of the piece.
 * @param before
 *   What stands before it in its block (default: nothing, the block begins).
 */
export function toIndexText(text: string, before = ''): string {
  const tied = before.split(whiteSpace).at(-1) ?? ''
  const prepared = (tied + text.replace(reservedCharacters, ''))
    .replace(loose, ' ')
    .replace(beforeAlone, wordJoiner)
    .replace(aloneAtStart, before === '' ? `$1${wordJoiner}` : '$&')
    .replace(tie, parted)
  return prepared.slice(tied.replace(tie, parted).length)
}

/** Say that a block ends. */
export function endIndexText(text: string): string {
  return text.trimEnd() + separator
}

/** Write a text as it was before it was prepared: white space is folded, `\n` parts blocks. */
export function fromIndexText(text: string): string {
  return text.replace(blockEnd, '\n').replace(partings, '').replace(joiners, ' ')
}
