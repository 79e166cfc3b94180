/** Words of a text for comparison, without capitals, accents and punctuation. */

/** A word: letters and digits of any script; a character of Chinese or Japanese, which have no spaces, is one alone. */
const word = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu

/** Marks on letters. */
const combining = /\p{M}+/gu

/** A word of a text, folded, with its range (UTF-16 code units, 0-based, end exclusive). */
export interface FoldedWord {
  word: string
  start: number
  end: number
}

/** List the words of a text, without capitals and accents. */
export function listFoldedWords(text: string): Array<FoldedWord> {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    word: found.normalize('NFKD').replace(combining, '').toLowerCase(),
    start: index,
    end: index + found.length,
  }))
}

/** Fold a text: its words with single spaces, without capitals, accents and punctuation. */
export function foldWords(text: string): string {
  return listFoldedWords(text)
    .map(({ word: each }) => each)
    .join(' ')
}
