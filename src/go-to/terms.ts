import type { TextRange } from '../edition/references/excerpt.ts'
import type { Step } from '../tree/locator.ts'

/** A part of the name of a place: `doc. 162`, `point 3`, `p. 367`. */
export interface Term {
  type: 'document' | 'page' | (typeof parts)[number]
  /** Label of the place: `162`, `3(a)`. */
  label: string
  /** Label of the last place of a range, as printed: `67` of `pp. 366–67`. */
  last?: string
  /** Whether its word names several places: `docs.`; not `doc.` */
  many?: true
  /** Whether it may be the number of something else: `no. 162`, `#162`. */
  weak?: true
}

/** A term, and its range in the text. */
export interface ReadTerm extends TextRange {
  /** One for each place of a list: 161 and 162 of `docs. 161 and 162`. */
  terms: Array<Term>
}

/** End of a number: `3`; `366` of `366n1`; not `3rd`. */
const end = '(?!(?!nn?\\.?\\s?\\d)[\\p{L}\\p{N}])'

/** A Roman page number: `xv`, `XXXII`; not `ill`. */
const roman = '(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})'

/** Space in a name, which may contain the end of a line. */
const s = '\\s{0,3}'

/** The sign behind the name of a field of BibTeX or JSON: ` = ` of `pages = {366}`, `":"` of `"page":"366"`. */
const field = '"?\\s{0,12}[=:]["\\s]{0,3}'

/** Pattern of each part, ignoring case. */
const patterns = [
  // `Document 162`, `doc. 162`, `no. 162`, `#162`, `d162`, `chapter = {162}`; not `documents of 1965`.
  {
    type: 'document',
    pattern: term(
      `(?<word>(?:documents?|docs?\\.?|nos?\\.|d)${s}|chapter(?:-number)?${field}|#)(?<label>\\d{1,6})n?${end}`,
    ),
  },
  // `p. 367`, `pp. 366–367`, `page xv`, `pg_367`, `p. 366n`, `pages = {366--367}`, `SP  - 366`; not `pill`.
  {
    type: 'page',
    pattern: term(
      `(?<word>pages?${field}|pages?|pgs?|pp?|SP\\s{2}-)(?:[._\\s]?${s}(?<label>\\[?\\d{1,5}\\]?)|(?:[._\\s]${s}|(?<=[=:]["\\s]{0,3}))(?<inner>${roman}))(?:n(?!n?\\.?\\s?\\d))?${end}`,
    ),
  },
  // `¶ 2`, `paragraph 2`, `paras. 2–4`; not `paragraph on trade`.
  {
    type: 'paragraph',
    pattern: term(`(?<word>¶{1,2}|paragraphs?|paras?\\.?|pars?\\.)${s}(?<label>\\d{1,4})${end}`),
  },
  // `article 2`, `art. IV`, `Art. 3 bis`; not `articles`.
  {
    type: 'article',
    pattern: term(
      `(?<word>article|art\\.?)${s}(?<label>\\d{1,3}[a-z]?|${roman})(?<inner> ?(?:bis|ter))?${end}`,
    ),
  },
  // `n. 1`, `notes 1 and 2`, `footnote 1`, `fn1`, `note *`; not `no 1`.
  {
    type: 'note',
    pattern: term(
      `(?<word>footnotes?|notes?|fns?|nn?)\\.?${s}(?:(?<label>\\d{1,4})[a-z]?${end}|(?<inner>[*†‡§]{1,3}))`,
    ),
  },
  // `list 2`; not `listed`.
  { type: 'list', pattern: term(`(?<word>list)\\s(?<label>\\d{1,2})${end}`) },
  // `item 3`; not `itemized`.
  { type: 'item', pattern: term(`(?<word>items?)\\s(?<label>\\d{1,3})${end}`) },
  // `table 2`; not `tables`.
  { type: 'table', pattern: term(`(?<word>table)\\s(?<label>\\d{1,2})${end}`) },
  // `row 3`; not `rowing`.
  { type: 'row', pattern: term(`(?<word>rows?)\\s(?<label>\\d{1,4})${end}`) },
  // `point 3`, `pt. 3`, `point 3(a)`, `point (b)`; not `point of order`.
  {
    type: 'point',
    pattern: term(
      `(?<word>points?|pts?\\.?)(?:${s}\\(?(?<label>\\d{1,3})|(?:\\s|\\s?\\()(?<letter>${roman}|\\p{L}))${end}\\)?(?<inner>(?:\\s?\\([\\p{L}\\p{N}]{1,4}\\)){0,4})`,
    ),
  },
  // `after the points`; not `after 1965`.
  { type: 'after', pattern: term('after\\sthe\\s(?<label>points)') },
] as const satisfies ReadonlyArray<{ type: Term['type']; pattern: RegExp }>

/** A word for the number of anything: `no. `, `#`, `chapter = `; not `doc. `. */
const anyNumber = /^(?:no|#|chapter)/i

/** A word for several places: `docs. `, `pp. `, `notes`; not `doc. `. */
const plural = /(?:s|pp|nn|¶¶)[.\s]*$/i

/** Continues a range: `–67`, `--367`, ` to 164`, `–xx`, `EP  - 367` on the next line; not `-b`. */
const rangeEnd = term(
  `(?:\\s?[–—-]{1,2}\\s?|\\s(?:to|through)\\s|\\s{1,3}EP\\s{2}-\\s)(?<last>\\d{1,6}|${roman})(?:n(?!n?\\.?\\s?\\d))?${end}`,
)

/** Continues a list: `, 370`, ` and 162`; not `, 12 March` or ` and 9 others`. */
const further = term(
  `(?:,?\\s{1,3}(?:and|&|or)\\s{1,3}(?!\\d+\\s(?:others?|more)\\b)|,\\s{0,3}(?=\\[?[\\divxlc]+\\]?n?\\s{0,3}(?:[,.;:)\\]}"”’–—-]|$|and\\s|&|or\\s)))(?<label>\\[?\\d{1,6}\\]?|${roman})(?:n(?!n?\\.?\\s?\\d))?${end}(?<inner>(?:\\([\\p{L}\\p{N}]{1,4}\\)){0,4})`,
)

/** Text allowed between parts: `, `, ` of `, ` at `; not ` about `. */
const between = term('(?:[\\s,;:.()]|(?:of|in|on|at|to|the|and|see)(?= ))*')

function term(source: string): RegExp {
  return new RegExp(source, 'iuy')
}

/**
 * Read consecutive parts of a name.
 *
 * @param text
 *   Text.
 * @param start
 *   Offset at which to begin (UTF-16 code units, 0-based).
 * @returns
 *   Parts, and the offset at which the text stops matching.
 */
export function readTerms(text: string, start = 0): { terms: Array<Term>; end: number } {
  const terms: Array<Term> = []
  let at = start
  for (;;) {
    at += matchAt(between, text, at)?.[0].length ?? 0
    const found = readTerm(text, at)
    if (found === undefined) return { terms, end: at }
    terms.push(...found.terms)
    at = found.end
  }
}

/** Read a part of a name at an offset, with the places of its list. */
export function readTerm(text: string, start: number): ReadTerm | undefined {
  for (const { type, pattern } of patterns) {
    const match = matchAt(pattern, text, start)
    if (match === undefined) continue
    const { word = '', label = '', letter = '', inner = '' } = match.groups ?? {}
    const many = type !== 'after' && plural.test(word) && inner === '' && letter === ''
    const first: Term = { type, label: (label + letter + inner).replace(white, '') }
    const weak = type === 'document' && anyNumber.test(word)
    const terms = [{ ...first, ...(many && { many }), ...(weak && { weak }) }]
    // The `)` of `(doc. 162, point 3)` is not that of the label.
    const isClosing = match[0].endsWith(')') && !match[0].includes('(')
    const after = start + match[0].length - (isClosing ? 1 : 0)
    return { start, ...continueList(text, after, terms, many) }
  }
  return undefined
}

/** White space. */
const white = /\s+/g

/** Read the rest of a list, or of a range. */
function continueList(
  text: string,
  start: number,
  [first, ...others]: ReadonlyArray<Term>,
  many: boolean,
): { terms: Array<Term>; end: number } {
  const terms = first === undefined ? [] : [first, ...others]
  let at = start
  for (;;) {
    const range = matchAt(rangeEnd, text, at)
    const ranged = terms.at(-1)
    if (range !== undefined && ranged !== undefined) {
      ranged.last = range.groups?.['last'] ?? ''
      at += range[0].length
    }
    const next = many ? matchAt(further, text, at) : undefined
    if (next === undefined || first === undefined) return { terms, end: at }
    const { label = '', inner = '' } = next.groups ?? {}
    terms.push({ type: first.type, label: `${label}${inner}`, many: true })
    at += next[0].length
  }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}

/** Parts of a unit's name, from the outermost. */
const parts = [
  ...(['paragraph', 'article', 'note', 'list', 'point', 'item', 'after', 'table', 'row'] as const),
] as const

/** The labels in a term: `3` and `a` of `3(a)`. */
const labels = /[^()]+/g

/**
 * Convert the terms of a unit's name to the steps to it, in lower case.
 *
 * @returns
 *   Paragraph 2, point 3, point a; empty where the terms name no unit.
 */
export function toUnitSteps(terms: ReadonlyArray<Pick<Term, 'type' | 'label'>>): Array<Step> {
  return parts.flatMap((kind): Array<Step> => {
    const term = terms.find(({ type }) => type === kind)
    if (term === undefined) return []
    if (kind === 'after') return [{ kind, label: '' }]
    return (term.label.toLowerCase().match(labels) ?? []).map((label) => ({ kind, label }))
  })
}
