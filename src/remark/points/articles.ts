import type { Numbering } from '../../tree/numberings.ts'
import { fromRoman } from '../../tree/roman.ts'
import { chineseCount, fromScript, scriptCount } from '../../tree/script-numbers.ts'

/** The label of an article or section of a treaty or law. */
export interface ArticleLabel {
  /** Length of the white space before it (UTF-16 code units). */
  start: number
  /** As printed: `Art. 3.`, `§ 4a`, `第三條`. */
  label: string
  numbering: Numbering
  /** Whether it labels its paragraph alone, without others of its series. */
  isCertain: boolean
}

/** Style of the labels of articles. */
const articleStyle = 'Article'

/** Whether a series of labels is of the articles or sections of a treaty or law, and so not part of another. */
export function isArticleStyle(style: string): boolean {
  return style.startsWith(articleStyle)
}

/** Words for an article or a section, up to the next letter. */
const word =
  '§|Art(?:icle|ikel|[ií]culo|icolo|igo)?[.]?|Sec(?:tion|t)?[.]?|Clause|Стать[яи]|Ст[.]|(?:ال)?مادة|(?:ה?)סעיף'

/** Numbers in words, of articles one to ten. */
const words = [
  ['first', 'premier', 'première', 'primero', 'primo', 'primeiro', 'unique', 'único', 'unico'],
  ['second', 'segundo', 'secondo', 'deuxième'],
  ['third', 'tercero', 'terzo', 'troisième'],
  ['fourth', 'cuarto', 'quarto', 'quatrième'],
  ['fifth', 'quinto', 'cinquième'],
  ['sixth', 'sexto', 'sesto', 'sixième'],
  ['seventh', 'séptimo', 'settimo', 'septième'],
  ['eighth', 'octavo', 'ottavo', 'huitième'],
  ['ninth', 'noveno', 'nono', 'neuvième'],
  ['tenth', 'décimo', 'decimo', 'dixième'],
]

/** Letters and words after a number: `a`, ` bis`, `º`, `er`. */
const suffix = '(?<suffix>[a-z](?![\\p{L}])| ?(?:bis|ter|quater|quinquies))?(?:[º°ª]|er|ro|e)?'

/**
 * `Art. 3. `, `Article III.—`, `ARTICLE 4 The`, `Artículo 1º. Queda`, `Art. 3 bis. —`, `ARTICLE PREMIER`, `Sec. 2. `, `§ 4a The`,
 * `§ 2. (1) The`; not `Article 3 of`, `Section 202 (b)` or `“Sec. 2. `, where a law is quoted.
 */
const article = new RegExp(
  `^(?<before>\\s*)(?<label>(?<word>${word})(?!\\p{L}) ?(?:the )?(?<count>\\d{1,3}|[IVXLC]{1,7}(?!\\p{L})|${scriptCount}|(?:${words.flat().join('|')})(?!\\p{L}))${suffix}(?<close>[.)]?º?))(?=[:—–-]|\\s*[—–]|\\s+["“„«‘([]?[\\p{Lu}\\p{Lo}]|(?<=[.)])\\s+\\(\\d{1,2}\\)|\\s*$)`,
  'iu',
)

/** `第三條 貨船`, `第3条：`, `제3조 `; not `第一次`. */
const eastern = new RegExp(
  `^(?<before>\\s*)(?<label>(?:第 ?(?<chinese>${chineseCount}|\\d{1,3}|[０-９]{1,3}) ?[條条款章節节]|제 ?(?<korean>\\d{1,3}) ?[조장]))(?<end>[\\s:：.．(（]|$)?`,
  'u',
)

/** `Abs. 2`, `BGB`: the continuation of a reference to a law; not `The`. */
const reference = /^\s*(?:Abs|Satz|Nr|No|par|\p{Lu}{2,})/u

/** Find the label of an article at the start of a text. */
export function findArticleLabel(text: string): ArticleLabel | undefined {
  return findWestern(text) ?? findEastern(text)
}

/** `Article IV`, `ART. 2.`; not `Section 3`. */
const articleWord = /^Art/i

/** Whether a label is of an article, whose heading has an anchor: `ARTICLE IV`; not `Section 3`. */
export function isArticleLabel(label: string): boolean {
  return articleWord.test(label)
}

function findWestern(text: string): ArticleLabel | undefined {
  const { 0: whole = '', groups } = article.exec(text) ?? {}
  if (!groups) return undefined
  const { before = '', label = '', word = '', count = '', suffix = '', close = '' } = groups
  const after = text.slice(whole.length)
  if (reference.test(after) && close === '') return undefined
  const number = toNumber(count)
  if (number === undefined || number === 0) return undefined
  // `4a` and `4 bis` are between `4` and `5`.
  const value = number + toFraction(suffix.trim().toLowerCase())
  const style = `${articleStyle} ${word.charAt(0).toUpperCase()}`
  const isCertain = close !== '' || word === '§' || /^\s*(?:[:—–-]|$)/.test(after)
  return { start: before.length, label, numbering: { style, value }, isCertain }
}

function findEastern(text: string): ArticleLabel | undefined {
  const { groups } = eastern.exec(text) ?? {}
  if (!groups) return undefined
  const { before = '', label = '', chinese, korean, end } = groups
  const value = chinese === undefined ? Number(korean) : toNumber(chinese)
  if (value === undefined || value === 0) return undefined
  const style = `${articleStyle} ${label.slice(-1)}`
  return { start: before.length, label, numbering: { style, value }, isCertain: end !== undefined }
}

function toNumber(count: string): number | undefined {
  if (/^\d/.test(count)) return Number(count)
  const named = words.findIndex((names) => names.includes(count.toLowerCase()))
  return named < 0 ? (fromRoman(count) ?? fromScript(count)?.value) : named + 1
}

/** Position of what is between two numbers: `a` and `bis` are the first and second. */
function toFraction(suffix: string): number {
  if (suffix === '') return 0
  const latin = ['', 'bis', 'ter', 'quater', 'quinquies'].indexOf(suffix)
  return (latin < 0 ? suffix.charCodeAt(0) - 96 : latin) / 100
}
