import { findNumberings, type Numbering } from '../../tree/numberings.ts'
import { chineseCount, fromScript, scriptCount } from '../../tree/script-numbers.ts'
import { findArticleLabel } from './articles.ts'

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
  /** Possible numberings of a second label, the first of its series, behind the first: `(1)` of `§ 2. (1) The`. */
  inner: ReadonlyArray<Numbering>
}

/** Maximum length of the text that is searched (UTF-16 code units). */
const longest = 60

/**
 * `3. `, `“(a) `, `(1. `, `1310. 1. ` (a telegram's number, then a point), `1st. `; not `1310. ` or `U.S. casualties`.
 * A bracket belongs to the label where the label closes it.
 */
const marker =
  /^(\s*["“„«‘]?(?:\d{3,5}[.]\s)?(?:\((?=[^\s)]{1,5}[.]))?)((\(?)(\d{1,3}|\d{1,2}(?:st|n?d|rd|th)(?:ly)?|\d{1,2}ly|[A-Za-z]|[ivx]{2,5}|[IVX]{2,5})([).]))(?=\s|$)/

/** `1.I will`, `(a)The`, `II.The`: a label without a space after it; not `3.5`, `1.30`, `A.Smith`, `(a)s`. */
const glued =
  /^(\s*["“„«‘]?)((\(?)(\d{1,3}(?=[).])|[a-z](?=\))|[IVX]{1,5}(?=[.]\p{Lu}\p{Ll}* ))([).]))(?=["“„«‘]?\p{Lu})/u

/** `I. F. Stone`: a name, not a point; not `I. U.S. policy`. */
const initials = /^\p{Lu}[.] \p{Lu}[.] /u

/** `٣. فتح`, `٣ - فتح`, `ב. לשלם`, `в) послать`: a label in a script other than Latin; not `А.С. Пушкин`. */
const script = new RegExp(
  `^(\\s*["“„«‘]?)((\\(?)(${scriptCount})([).]|\\s?[-–](?=\\s)))(?=\\s)`,
  'u',
)

/** `一、同意`, `（二）同意`, `1、同意`: a Chinese label, without a space after it; not `一九五九年`. */
const chinese = new RegExp(
  `^(\\s*["“「『]?)(([（(]?)(${chineseCount}|\\d{1,2}|[０-９]{1,2})([）)、．]))(?=\\s*[\\p{Lo}「『“"])`,
  'u',
)

/** `4.1 The`, `4.1.2. The`; not `4.1 percent`, `4.1 Million`, `12.30 p.m.` or `4.5.1921`. */
const decimal =
  /^(\s*["“„«‘]?)(\d{1,2}((?:[.]\d{1,2}){0,2})[.](\d{1,2})[.]?)(?=\s+(?!Mill?i|Bill?i|Thous|Per|Pro[cz]|Doll|Pound|Ton|Kilo|Mile|Met|Uhr|Mio|Mrd)["“„«‘]?\p{Lu}\S* )/u

/** `The harbor`, `“In May`: the start of a sentence, for a quick test; not `Article 3`, `a) The` or `II. The`. */
const sentence = /^\s*["“„«‘]?(?!art|sec|clau)[a-z]+[ ,]/i

/** Find the label at the start of a paragraph. */
export function findOpening(paragraph: string): Opening | undefined {
  const text = paragraph.slice(0, longest)
  const opening = findFirst(text)
  if (!opening) return undefined
  const second = findFirst(text.slice(opening.start + opening.label.length))
  const inner = second?.numberings.filter(({ value }) => value === 1) ?? []
  return { ...opening, inner }
}

function findFirst(text: string): Omit<Opening, 'inner'> | undefined {
  if (sentence.test(text) || initials.test(text)) return undefined
  const match = marker.exec(text) ?? glued.exec(text)
  if (match) {
    const [, before = '', label = '', open = '', count = '', close = ''] = match
    return toOpening(before, label, findNumberings(count, open, close), false)
  }
  return findArticle(text) ?? findDecimal(text) ?? findScript(text)
}

/** Start of the styles of labels such as `4.1` and `4.1.2`. */
export const decimalStyle = '1.1'

function findArticle(text: string): Omit<Opening, 'inner'> | undefined {
  const found = findArticleLabel(text)
  if (!found) return undefined
  return toOpening(text.slice(0, found.start), found.label, [found.numbering], found.isCertain)
}

/** Find a label in a script other than Latin. */
function findScript(text: string): Omit<Opening, 'inner'> | undefined {
  const match = script.exec(text) ?? chinese.exec(text)
  if (!match) return undefined
  const [, before = '', label = '', open = '', count = '', close = ''] = match
  const number = fromScript(count) ?? { first: '1', value: Number(count) }
  if (!(number.value > 0)) return undefined
  return toOpening(
    before,
    label,
    [{ style: open + number.first + close, value: number.value }],
    false,
  )
}

function findDecimal(text: string): Omit<Opening, 'inner'> | undefined {
  const [, before = '', label, between = '', count] = decimal.exec(text) ?? []
  if (label === undefined || count === undefined) return undefined
  // `2.2.1` is in `2.2`.
  const style = decimalStyle + '.1'.repeat(between.split('.').length - 1)
  return toOpening(before, label, [{ style, value: Number(count) }], false)
}

function toOpening(
  before: string,
  label: string,
  numberings: ReadonlyArray<Numbering>,
  isCertain: boolean,
): Omit<Opening, 'inner'> {
  return { start: before.length, label, numberings, isQuoted: quote.test(before), isCertain }
}

/** An opening quotation mark. */
const quote = /["“„«‘]/
