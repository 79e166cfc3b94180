import { fromRoman } from '../../tree/roman.ts'
import { findNumberings, type Numbering } from '../../tree/numberings.ts'

/** A label at the start of a paragraph. */
export interface Opening {
  /** Start of the label in the text (UTF-16 code units, 0-based). */
  start: number
  /** As printed: `1.`, `(a)`, `Art. 3.`, `§ 4`. */
  label: string
  /** Possible numberings of the label. */
  numberings: ReadonlyArray<Numbering>
  /** Whether it is after an opening quotation mark. */
  isQuoted: boolean
  /** Whether it labels its paragraph alone, without others of its series. */
  isCertain: boolean
}

/** Maximum length of the text that is searched (UTF-16 code units). */
const longest = 60

/**
 * `3. `, `“(a) `, `(1. `, `1310. 1. ` (a telegram's number, then a point), `1st. `; not `1310. ` or `U.S. casualties`.
 * A bracket belongs to the label where the label closes it.
 */
const marker =
  /^(\s*["“„«‘]?(?:\d{3,5}[.]\s)?(?:\((?=[^\s)]{1,5}[.]))?)((\(?)(\d{1,3}|\d{1,2}(?:st|n?d|rd|th)|[A-Za-z]|[ivx]{2,5}|[IVX]{2,5})([).]))(?=\s|$)/

/** `1.I will`, `(a)The`: a label without a space after it; not `3.5`, `1.30`, `A.Smith`, `(a)s`. */
const glued = /^(\s*["“„«‘]?)((\(?)(\d{1,3}(?=[).])|[a-z](?=\)))([).]))(?=["“„«‘]?\p{Lu})/u

/** `I. F. Stone`: a name, not a point; not `I. U.S. policy`. */
const initials = /^\p{Lu}[.] \p{Lu}[.] /u

/** `Art. 3. `, `Article III.—`, `ARTICLE 4 The`, `Sec. 2. `, `§ 4a The`; not `Article 3 of`, `Section 202 (b)` or `“Sec. 2. `, where a law is quoted. */
const article =
  /^(\s*)((§|Art(?:icle|ikel|[ií]culo|icolo|igo)?\b[.]?|Sec(?:tion|t)?\b[.]?|Clause\b) ?(\d{1,3}|[IVXLC]{1,7}\b)([a-z]?)([.)]?))(?=(?:[:—–-]|\s*[—–])|\s+["“„«‘([]?\p{Lu}|\s*$)/iu

/** `4.1 The`, `4.1.2. The`; not `4.1 percent`, `4.1 Million`, `12.30 p.m.` or `4.5.1921`. */
const decimal =
  /^(\s*["“„«‘]?)(\d{1,2}(?:[.]\d{1,2}){0,2}[.](\d{1,2})[.]?)(?=\s+(?!Mill?i|Bill?i|Thous|Per|Pro[cz]|Doll|Pound|Ton|Kilo|Mile|Met|Uhr|Mio|Mrd)["“„«‘]?\p{Lu}\p{L}* )/u

/** `Abs. 2`, `BGB`: the continuation of a reference to a law; not `The`. */
const reference = /^\s*(?:Abs|Satz|Nr|No|par|\p{Lu}{2,})/u

/** Find the label at the start of a paragraph. */
export function findOpening(paragraph: string): Opening | undefined {
  const text = paragraph.slice(0, longest)
  if (initials.test(text)) return undefined
  const match = marker.exec(text) ?? glued.exec(text)
  if (match) {
    const [, before = '', label = '', open = '', count = '', close = ''] = match
    return toOpening(before, label, findNumberings(count, open, close), false)
  }
  return findArticle(text) ?? findDecimal(text)
}

/** Style of the labels of articles. */
const articleStyle = 'Article'

/** Whether a series of labels is of the articles or sections of a treaty or law, and so not part of another. */
export function isArticleStyle(style: string): boolean {
  return style.startsWith(articleStyle)
}

/** Style of labels such as `4.1`. */
export const decimalStyle = '1.1'

function findArticle(text: string): Opening | undefined {
  const [whole, before = '', label = '', word = '', count = '', letter = '', close] =
    article.exec(text) ?? []
  if (whole === undefined) return undefined
  const after = text.slice(whole.length)
  if (reference.test(after) && close === '') return undefined
  const number = /\d/.test(count) ? Number(count) : fromRoman(count)
  if (number === undefined || number === 0) return undefined
  // `4a` is between `4` and `5`.
  const value = number + (letter === '' ? 0 : (letter.toLowerCase().charCodeAt(0) - 96) / 100)
  const style = `${articleStyle} ${word.charAt(0).toUpperCase()}`
  const isCertain = close !== '' || word === '§' || /^\s*[:—–-]/.test(after)
  return toOpening(before, label, [{ style, value }], isCertain)
}

function findDecimal(text: string): Opening | undefined {
  const [, before = '', label, count] = decimal.exec(text) ?? []
  if (label === undefined || count === undefined) return undefined
  return toOpening(before, label, [{ style: decimalStyle, value: Number(count) }], false)
}

function toOpening(
  before: string,
  label: string,
  numberings: ReadonlyArray<Numbering>,
  isCertain: boolean,
): Opening {
  return { start: before.length, label, numberings, isQuoted: quote.test(before), isCertain }
}

/** An opening quotation mark. */
const quote = /["“„«‘]/
