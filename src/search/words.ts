/**
 * Definition of a word, shared by query, index, and matching: letters and digits, with the apostrophes inside it.
 * Dashes separate words.
 */

/** A word and its range in a text. */
export interface Word {
  /** Folded: without case and marks, with straight apostrophes. */
  text: string
  /** Start in the text (UTF-16 code units, 0-based). */
  start: number
  /** End, exclusive. */
  end: number
}

/** `Y’s`, `café`, `72`; `home—he` and `tit-for-tat` are several words. */
export const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’‘][\p{L}\p{N}\p{M}]+)*/gu

/**
 * Punctuation that joins two words without white space: `—` in `home—he`; not `’` in `Y’s`, `(` in `of (a`. The
 * first lookahead rejects most of a text.
 */
export const tie =
  /(?![ A-Za-z0-9])(?!['’‘][\p{L}\p{N}\p{M}])[^\s\p{L}\p{N}\p{M}](?<=[\p{L}\p{N}\p{M}].)[^\s\p{L}\p{N}\p{M}]*(?=[\p{L}\p{N}\p{M}])/gu

/** Combining marks, as in the decomposed form of `é`. */
const marks = /\p{M}/gu

/** `’` in `Y’s`; not `'`. */
const curlyApostrophes = /[’‘]/g

/** Ending of a possessive: `'s` of `peiping's`, folded; not of `is`. */
const possessive = /'s$/

/** Remove the ending of a possessive from a folded word or words: `peiping` of `peiping's`. */
export function stripPossessive(text: string): string {
  return text.replace(possessive, '')
}

/** List the words of a text, in order. */
export function toWords(text: string): Array<Word> {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    text: fold(word),
    start: index,
    end: index + word.length,
  }))
}

/** Fold a text for comparison: `Café` equals `cafe`, `Y’s` equals `Y's`. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(marks, '').replace(curlyApostrophes, "'").toLowerCase()
}
