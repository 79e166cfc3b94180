/**
 * What a word is, to a search: letters and digits, with the apostrophes inside it. Dashes part words.
 * The one definition for the query, the index and the match.
 */

/** A word where it stands. */
export interface Word {
  /** Folded: without case and marks, with straight apostrophes. */
  text: string
  /** Where it begins in the text (UTF-16 code units, 0-based). */
  start: number
  /** Where it ends, exclusive. */
  end: number
}

/** `Y’s`, `café`, `72`; `home—he` and `tit-for-tat` are several. */
export const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’‘][\p{L}\p{N}\p{M}]+)*/gu

/**
 * What stands between two words that no white space parts: `—` in `home—he`; not `’` in `Y’s`, `(` in `of (a`. It passes
 * over most of a text at the first look.
 */
export const tie =
  /(?![ A-Za-z0-9])(?!['’‘][\p{L}\p{N}\p{M}])[^\s\p{L}\p{N}\p{M}](?<=[\p{L}\p{N}\p{M}].)[^\s\p{L}\p{N}\p{M}]*(?=[\p{L}\p{N}\p{M}])/gu

/** `´` over the `e` of `café`, once the two are parted. */
const marks = /\p{M}/gu

/** `’` in `Y’s`; not `'`. */
const curlyApostrophes = /[’‘]/g

/** The end of a possessive: `'s` of `peiping's`, folded; not of `is`. */
const possessive = /'s$/

/** A folded word, or several, without the end of a possessive: `peiping` of `peiping's`. */
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

/** Write a text as it is compared: `Café` and `cafe` alike, `Y’s` and `Y's` alike. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(marks, '').replace(curlyApostrophes, "'").toLowerCase()
}
