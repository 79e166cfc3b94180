import type { Step } from '../tree/locator.ts'

/** A part of the name of a place: `doc. 162`, `point 3`, `p. 367`. */
export interface Term {
  type: 'document' | 'page' | (typeof parts)[number]
  /** Label of the place: `162`, `3(a)`. */
  label: string
}

/** End of a number: `3`; not `3rd`. */
const end = '(?![\\p{L}\\p{N}])'

/** A Roman page number: `xv`, `XXXII`; not `ill`. */
const roman = '(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})'

/** Pattern of each part, ignoring case. */
const patterns = [
  // `Document 162`, `doc. 162`, `no. 162`, `d162`; not `documents of 1965`.
  { type: 'document', pattern: term(`(?:documents?|docs?\\.?|nos?\\.|d) ?(\\d{1,6})${end}`) },
  // `p. 367`, `pp. 366–367`, `page xv`, `pg_367`, `p. 366n`; not `pill`.
  {
    type: 'page',
    pattern: term(
      `(?:pages?|pgs?|pp?)(?:[._ ]? ?(\\[?\\d{1,5}\\]?)|[._ ] ?(${roman}))n?${end}(?: ?[–—-] ?[\\divxlc]{1,8}${end})?`,
    ),
  },
  // `¶ 2`, `paragraph 2`, `para. 2`; not `paragraph on trade`.
  { type: 'paragraph', pattern: term(`(?:¶|paragraphs?|paras?\\.?|pars?\\.) ?(\\d{1,4})${end}`) },
  // `article 2`, `art. IV`, `Art. 3 bis`; not `articles`.
  {
    type: 'article',
    pattern: term(`(?:article|art\\.?) ?(\\d{1,3}[a-z]?|${roman})( ?(?:bis|ter))?${end}`),
  },
  // `n. 1`, `note 1`, `footnote 1`, `fn1`; not `no 1`.
  { type: 'note', pattern: term(`(?:footnotes?|notes?|fns?|nn?)\\.? ?(\\d{1,4})${end}`) },
  // `list 2`; not `listed`.
  { type: 'list', pattern: term(`list (\\d{1,2})${end}`) },
  // `item 3`; not `itemized`.
  { type: 'item', pattern: term(`items? (\\d{1,3})${end}`) },
  // `table 2`; not `tables`.
  { type: 'table', pattern: term(`table (\\d{1,2})${end}`) },
  // `row 3`; not `rowing`.
  { type: 'row', pattern: term(`rows? (\\d{1,4})${end}`) },
  // `point 3`, `pt. 3`, `point 3(a)`, `point (b)`; not `point of order`.
  {
    type: 'point',
    pattern: term(
      `(?:points?|pts?\\.?)(?: ?\\(?(\\d{1,3})|(?: | ?\\()(${roman}|\\p{L}))${end}\\)?((?: ?\\([\\p{L}\\p{N}]{1,4}\\)){0,4})`,
    ),
  },
  // `after the points`; not `after 1965`.
  { type: 'after', pattern: term('after the (points)') },
] as const satisfies ReadonlyArray<{ type: Term['type']; pattern: RegExp }>

/** Text allowed between parts: `, `, ` of `, ` at `; not ` about `. */
const between = term('(?:[\\s,;:.()]|(?:of|in|on|at|to|the|and|see)(?= ))*')

function term(source: string): RegExp {
  return new RegExp(source, 'iuy')
}

/**
 * Read consecutive parts of a name.
 *
 * @param text
 *   Text with single spaces.
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
    terms.push(found.term)
    at = found.end
  }
}

function readTerm(text: string, at: number): { term: Term; end: number } | undefined {
  for (const { type, pattern } of patterns) {
    const match = matchAt(pattern, text, at)
    if (match === undefined) continue
    const label = match.slice(1).join('').replaceAll(' ', '')
    return { term: { type, label }, end: at + match[0].length }
  }
  return undefined
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  const own = new RegExp(pattern)
  own.lastIndex = at
  return own.exec(text) ?? undefined
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
export function toUnitSteps(terms: ReadonlyArray<Term>): Array<Step> {
  return parts.flatMap((kind): Array<Step> => {
    const term = terms.find(({ type }) => type === kind)
    if (term === undefined) return []
    if (kind === 'after') return [{ kind, label: '' }]
    return (term.label.toLowerCase().match(labels) ?? []).map((label) => ({ kind, label }))
  })
}
