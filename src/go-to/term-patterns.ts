/** How texts write the parts of the name of a place: `doc. 162`, `point 3`, `pp. 366–67`. */

/** End of a number: `3`; `366` of `366n1`; not `3rd`. */
const end = '(?!(?!nn?\\.?\\s?\\d)[\\p{L}\\p{N}])'

/** A Roman page number: `xv`, `XXXII`; not `ill`. */
const roman = '(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})'

/** A word for paragraphs. */
const paragraph = '(?:¶{1,2}|paragraphs?|paras?\\.?|pars?\\.)'

/** A printed number or letter: `7`, `2a`, `IV`, `(a)`. */
const printed = `\\(?(?<label>\\d{1,3}[a-z]?|${roman}|\\p{L})`

/** Which of several places with one name: ` (2nd)`; not ` (2)`. */
const ordinal = '\\s?\\((?<ordinal>\\d{1,2})(?:st|nd|rd|th)\\)'

/** Numbers and letters inside of those before: `(a)` of `2(a)`, `(a)(2)`; not `(2nd)`. */
const insides = '(?:\\s?\\((?!\\d+(?:st|nd|rd|th)\\))[\\p{L}\\p{N}]{1,4}\\)){0,5}'
const inner = `(?<inner>${insides})`

/** The end of the name of a place that has a letter, which might be a word: `a,`, `IV of`, `a (paragraph`; not `a man`. */
const last = '(?=\\)?\\s{0,3}(?:$|[,.;:)]|of\\s|in\\sdoc|\\((?:par|¶|\\d{1,3}(?:st|nd|rd|th))))'

/** Space in a name, which may contain the end of a line. */
const s = '\\s{0,3}'

/** The sign behind the name of a field of BibTeX or JSON: ` = ` of `pages = {366}`, `":"` of `"page":"366"`. */
const field = '"?\\s{0,12}[=:]["\\s]{0,3}'

/** Pattern of each part, ignoring case. */
export const patterns = [
  // `Document 162`, `doc. 162`, `no. 162`, `vol. 2 no 162`, `# 162`, `d162`, `chapter = {162}`; not `documents of 1965`, `had no 1`.
  {
    type: 'document',
    pattern: term(
      `(?<word>(?:documents?|docs?\\.?|nos?\\.|(?<=(?:^|[\\d,:;(]|\\b[ivx]{1,6})\\s{0,3})nos?(?=\\s)|d)${s}|chapter(?:-number)?${field}|#\\s?)(?<label>\\d{1,6})(?:n|\\s?ff\\b\\.?)?${end}`,
    ),
  },
  // `p. 367`, `pp. 366–367`, `page xv`, `pg_367`, `p. 366n`, `p. 1v`, `pages = {366--367}`, `SP  - 366`; not `pill`.
  {
    type: 'page',
    pattern: term(
      `(?<word>pages?${field}|pages?|pgs?|pp?|SP\\s{2}-)(?:[._\\s]?${s}(?<label>\\[\\d{1,5}\\]|\\d{1,5}(?:[rv](?!\\p{L}))?)|(?:[._\\s]${s}|(?<=[=:]["\\s]{0,3}))(?<inner>${roman}))(?:n(?!n?\\.?\\s?\\d)|\\s?ff?\\b\\.?)?${end}`,
    ),
  },
  // `title`, `the heading of`; not `title = {` or `the title page`.
  { type: 'title', pattern: term('(?<word>title|heading)(?=\\s{0,3}(?:$|[,.;)]|of\\s))') },
  // `numbered paragraph 7`, `numbered paras. 2(a) and 3`, `numbered ¶ IV`; not `numbered copies`.
  {
    type: 'numbered',
    pattern: term(`(?<word>numbered\\s{1,3}${paragraph})${s}${printed}${end}${inner}`),
  },
  // `¶ 2`, `paragraph 2`, `paras. 2–4`, `paragraph IV`, `para. 2(a)`; not `paragraph on trade` or `paragraph a man`.
  {
    type: 'paragraph',
    pattern: term(
      `(?<word>${paragraph})${s}(?:(?<label>\\d{1,4}[a-z]?)|\\(?(?<letter>${roman}|\\p{L})${end}(?=${insides}${last}))${end}${inner}`,
    ),
  },
  // `article 2`, `art. IV`, `Art. 3 bis`, `article premier,`; not `articles` or `article says that`.
  {
    type: 'article',
    pattern: term(
      `(?<word>article|art\\.?)${s}(?:(?<label>\\d{1,3}[a-z]?|${roman})(?<inner> ?(?:bis|ter))?${end}|(?<=\\s)(?<letter>\\p{L}{2,20})${last})`,
    ),
  },
  // `n. 1`, `notes 1 and 2`, `footnote 1`, `fn1`, `note *`, `note A,`; not `no 1` or `note a man`.
  {
    type: 'note',
    pattern: term(
      `(?<word>footnotes?|notes?|fns?|nn?)\\.?${s}(?:(?<label>\\d{1,4})[a-z]?${end}|(?<inner>[*†‡§]{1,3})${end}|(?<=note\\s)(?<letter>\\p{L})${last})`,
    ),
  },
  // `list 2`; not `listed`.
  { type: 'list', pattern: term(`(?<word>list)\\s(?<label>\\d{1,2})${end}`) },
  // `item 3`, `item 3(1)`; not `itemized`.
  { type: 'item', pattern: term(`(?<word>items?)\\s(?<label>\\d{1,3})${end}${inner}`) },
  // `table 2`; not `tables`.
  { type: 'table', pattern: term(`(?<word>table)\\s(?<label>\\d{1,2})${end}`) },
  // `row 3`; not `rowing`.
  { type: 'row', pattern: term(`(?<word>rows?)\\s(?<label>\\d{1,4}[a-z]?)${end}`) },
  // `point 3`, `pt. 3`, `point 3(a)`, `point (b)`, `point 2d`; not `point of order`.
  {
    type: 'point',
    pattern: term(
      `(?<word>points?|pts?\\.?)(?:${s}\\(?(?<label>\\d{1,3}(?:[a-z]|st|nd|rd|th)?)|(?:\\s|\\s?\\()(?<letter>${roman}|\\p{L}))${end}\\)?${inner}`,
    ),
  },
  // `after the points`, `after list 2`; not `after 1965`.
  { type: 'after', pattern: term('after\\s(?:the\\spoints|list\\s(?<label>\\d{1,2}))') },
] as const satisfies ReadonlyArray<{ type: string; pattern: RegExp }>

/** A word for the number of anything: `no. `, `#`, `chapter = `; not `doc. `. */
export const anyNumber = /^(?:no|#|chapter)/i

/** A word for several places: `docs. `, `pp. `, `notes`; not `doc. `. */
export const plural = /(?:s|pp|nn|¶¶)[.\s]*$/i

/** Continues a range: `–67`, `--367`, ` to 164`, `–xx`, `EP  - 367` on the next line; not `-b`. */
export const rangeEnd = term(
  `(?:\\s?[–—-]{1,2}\\s?(?:d(?:ocs?\\.?\\s?)?(?=\\d)|pp?\\.?\\s?(?=\\d))?|\\s(?:to|through)\\s|\\s{1,3}EP\\s{2}-\\s)(?<last>\\d{1,6}|${roman})(?:n(?!n?\\.?\\s?\\d))?${end}`,
)

/** What follows the number of a list: `, `, `.`, ` and `; not ` March`. */
const afterNumber =
  '\\s{0,3}(?:[,.;:)\\]}"”’–—/-]|$|and\\s|[&+]|or\\s|of\\s|in\\s|to\\s|through\\s)'

/** Continues a list behind a word for one place: ` and 163`, `/163`, `, 163, and 164`; not `, 367`, which may be a page. */
export const furtherOfOne = term(
  `(?:,?\\s{1,3}(?:and|&|\\+|or)\\s{1,3}|\\s?/\\s?(?=\\d{2})|,\\s{0,3}(?=(?:\\d{1,6},\\s{0,3}){0,20}\\d{1,6},?\\s{1,3}(?:and|&|\\+|or)\\s{1,3}\\d))(?<label>\\d{1,6})(?=${afterNumber})(?<inner>)`,
)

/** Continues a list behind a word for one note: ` and 3`; not `, and 163`, which may be a document. */
export const furtherOfNote = term(
  `\\s{1,3}(?:and|&|\\+|or)\\s{1,3}(?<label>\\d{1,6})(?=${afterNumber})(?<inner>)`,
)

/** Continues a list of letters in brackets: ` and (b)` behind `3(a)`. */
export const furtherLetter = term(
  `(?:,?\\s{1,3}(?:and|&|\\+|or)\\s{1,3}|,\\s{0,3})\\((?<label>\\p{L}|${roman}|\\d{1,3})\\)`,
)

/** Continues a list: `, 370`, ` and 162`, `/163`; not `, 12 March` or ` and 9 others`. */
export const further = term(
  `(?:,?\\s{1,3}(?:and|&|\\+|or)\\s{1,3}(?!\\d+\\s(?:others?|more)\\b)|\\s?/\\s?(?=\\d{2})|,\\s{0,3}(?=\\[?[\\divxlc]+\\]?n?\\s{0,3}(?:[,.;:)\\]}"”’–—/-]|$|and\\s|[&+]|or\\s)))(?<label>\\[?\\d{1,6}\\]?|${roman})(?:n(?!n?\\.?\\s?\\d))?${end}(?<inner>(?:\\([\\p{L}\\p{N}]{1,4}\\)){0,4})`,
)

/** Says that the number of a paragraph is its count: ` by count`; not ` by counting`. */
export const byCount = term(`\\sby\\scount${end}`)

/** Says which of several places with one name is meant. */
export const whichOne = term(ordinal)

/** Text allowed between parts: `, `, ` of `, ` at `; not ` about `. */
export const between = term('(?:[\\s,;:.()]|(?:of|in|on|at|to|the|and|see)(?= ))*')

function term(source: string): RegExp {
  return new RegExp(source, 'iuy')
}
