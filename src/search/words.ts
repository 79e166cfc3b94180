/**
 * Definition of a word, shared by query, index, and matching: letters and digits, with the apostrophes inside it, or a
 * number with the marks between its thousands. Dashes separate words. In scripts that write no spaces, each character
 * is a word, and so any part of a text is found.
 */

/** A word and its range in a text. */
export interface Word {
  /** Folded: without case and accents, with straight apostrophes. */
  text: string
  /** Start in the text (UTF-16 code units, 0-based). */
  start: number
  /** End, exclusive. */
  end: number
}

/** Letters of scripts without spaces: Thai, Lao, Myanmar, Khmer, Kana, Chinese characters. */
const unspaced =
  '\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff66-\\uff9f\\u{20000}-\\u{3ffff}'

/** Characters that are not seen inside a word: a soft hyphen, joiners. */
const unseen = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff'

/** `1,200`, `3’200’000`; not `1,20`, `12,14`. */
const thousands =
  "(?<![\\p{L}\\p{N}])\\d{1,3}(?:[,’'\\u00a0\\u2009\\u202f]\\d{3})+(?![\\p{L}\\p{N}])"

/** Write the pattern of a word whose letters may be others than letters and digits. */
function toWordPattern(others: string): RegExp {
  const start = `(?![${unspaced}])[\\p{L}\\p{N}${others}]`
  const run = `${start}(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}${others}]|[${unseen}])*`
  const character = `(?=[\\p{L}\\p{N}\\p{M}])[${unspaced}]\\p{M}*`
  return new RegExp(`${thousands}|${character}|${run}(?:['’‘]${run})*`, 'gu')
}

/** `Y’s`, `café`, `72`, `1,200`, `外`; `home—he` and `tit-for-tat` are several words. */
export const wordPattern = toWordPattern('')

/** A word of a query, in which `*` stands for any letters: `bomb*`. */
const queryPattern = toWordPattern('*')

/** Marks of accents and vowels that a reader may leave out, in the decomposed form of `é`, and what is not seen. */
const folded = new RegExp(
  `[\\u0300-\\u036f\\u0591-\\u05c7\\u0610-\\u061a\\u064b-\\u065f\\u0670${unseen}]`,
  'gu',
)

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
    text: foldWord(word),
    start: index,
    end: index + word.length,
  }))
}

/** List the words of a query, folded; `*` stands for any letters. */
export function toQueryWords(text: string): Array<string> {
  return Array.from(text.matchAll(queryPattern), ([word]) => foldWord(word))
}

/** A digit at the start, and a mark after it: `1,200`; not `Y's`. */
const marked = /^\d+[,'\u00a0\u2009\u202f]/u

/** Anything but digits. */
const noDigits = /\D+/gu

function foldWord(word: string): string {
  const plain = fold(word)
  return marked.test(word.replace(curlyApostrophes, "'")) ? plain.replace(noDigits, '') : plain
}

/** Small letters that Unicode does not decompose, as those type them who have no key for them. */
const undivided: Partial<Record<string, string>> = {
  ...{ đ: 'd', ð: 'd', ɖ: 'd', ɗ: 'd', ø: 'o', ł: 'l', ŀ: 'l', ı: 'i', ɨ: 'i', ħ: 'h', ŧ: 't' },
  ...{ ɓ: 'b', ƙ: 'k', ĸ: 'k', ŋ: 'n', ɲ: 'n', ƴ: 'y', ɛ: 'e', ǝ: 'e', ɔ: 'o', ʉ: 'u' },
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' },
}

/** Any of these letters. */
const undividedLetter = new RegExp(`[${Object.keys(undivided).join('')}]`, 'gu')

/** Fold a text for comparison: `Café` equals `cafe`, `Y’s` equals `Y's`, `ﬁve` equals `five`, `Đà` equals `da`. */
export function fold(text: string): string {
  const plain = text.normalize('NFKD').replace(folded, '').normalize('NFC')
  return plain
    .replace(curlyApostrophes, "'")
    .toLowerCase()
    .replace(undividedLetter, (letter) => undivided[letter] ?? letter)
}
