import type { TextRange } from '../edition/references/excerpt.ts'
import {
  anyNumber,
  between,
  byCount,
  further,
  furtherLetter,
  furtherOfNote,
  furtherOfOne,
  patterns,
  plural,
  rangeEnd,
  whichOne,
} from './term-patterns.ts'

/** A part of the name of a place: `doc. 162`, `point 3`, `p. 367`. */
export interface Term {
  type: (typeof patterns)[number]['type'] | 'counted'
  /** Label of the place: `162`, `3(a)`. */
  label: string
  /** Label of the last place of a range, as printed: `67` of `pp. 366–67`. */
  last?: string
  /** Whether its word names several places: `docs.`; not `doc.` */
  many?: true
  /** Which of several places with that label, from 1: the second of `note 1 (2nd)`. */
  occurrence?: number
  /** Whether it may be the number of something else: `no. 162`, `#162`. */
  weak?: true
  /** Whether it is a number alone behind the place before it, which may also be another such place: 163 of `doc. 162, 163`. */
  bare?: true
  /** Range of which only the ends are read, because it is long: `100–150`. */
  skipped?: string
}

/** A term, and its range in the text. */
export interface ReadTerm extends TextRange {
  /** One for each place of a list: 161 and 162 of `docs. 161 and 162`. */
  terms: Array<Term>
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
    // Letters are printed, and so are numbers in others; a number alone may be the count.
    const isPrinted = type === 'paragraph' && letter + inner !== ''
    const name = (label + letter + inner).replace(white, '')
    const first: Term = { type: isPrinted ? 'numbered' : type, label: name }
    const weak = type === 'document' && anyNumber.test(word)
    const terms = [{ ...first, ...(many && { many }), ...(weak && { weak }) }]
    // The `)` of `(doc. 162, point 3)` is not that of the label.
    const isClosing = match[0].endsWith(')') && !match[0].includes('(')
    const after = start + match[0].length - (isClosing ? 1 : 0)
    const list = continueList(text, after, terms, many)
    return { start, ...readOccurrence(text, readCount(text, list)) }
  }
  return undefined
}

/** Read whether the numbers of paragraphs are their counts: `paragraphs 9–11 by count`. */
function readCount(
  text: string,
  { terms, end }: { terms: Array<Term>; end: number },
): { terms: Array<Term>; end: number } {
  const match = terms[0]?.type === 'paragraph' ? matchAt(byCount, text, end) : undefined
  if (match === undefined) return { terms, end }
  return {
    terms: terms.map((term) => ({ ...term, type: 'counted' as const })),
    end: end + match[0].length,
  }
}

/** Read which of several places with one name is meant: `note 1 (2nd)`. */
function readOccurrence(
  text: string,
  { terms, end }: { terms: Array<Term>; end: number },
): { terms: Array<Term>; end: number } {
  const match = matchAt(whichOne, text, end)
  const last = terms.at(-1)
  if (match === undefined || last === undefined) return { terms, end }
  const occurrence = Number(match.groups?.['ordinal'])
  return {
    terms: [...terms.slice(0, -1), { ...last, occurrence }],
    end: end + match[0].length,
  }
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
  let isMany = many
  let at = start
  for (;;) {
    const range = matchAt(rangeEnd, text, at)
    const ranged = terms.at(-1)
    if (range !== undefined && ranged !== undefined) {
      ranged.last = range.groups?.['last'] ?? ''
      at += range[0].length
    }
    const letter = matchAt(furtherLetter, text, at)
    const sibling = letter && ranged && toSibling(ranged, letter.groups?.['label'] ?? '')
    if (letter && sibling) {
      terms.push(sibling)
      at += letter[0].length
      continue
    }
    const next = first && isListed(first) ? matchAt(toFurther(first, isMany), text, at) : undefined
    if (next === undefined || first === undefined) return { terms, end: at }
    const { label = '', inner = '' } = next.groups ?? {}
    isMany = true
    terms.push({ type: first.type, label: `${label}${inner}`, many: true })
    at += next[0].length
  }
}

/** A label, and the last letter in brackets: `3` and `(a)` of `3(a)`; `a` of a point that is a letter alone. */
const inside = /^(.*)\([^()]{1,4}\)$/
const letterAlone = /^\p{L}$/u

/** Name the next of a list of letters: point 3(b) behind point 3(a); nothing behind a number. */
function toSibling({ type, label }: Term, letter: string): Term | undefined {
  const outer = letterAlone.test(label) ? '' : inside.exec(label)?.[1]
  if (outer === undefined) return undefined
  return { type, label: outer === '' ? letter : `${outer}(${letter})`, many: true }
}

function toFurther({ type }: Pick<Term, 'type'>, isMany: boolean): RegExp {
  if (isMany) return further
  return type === 'note' ? furtherOfNote : furtherOfOne
}

/** Whether numbers may follow the first: behind a number, not behind a letter or a place that has none. */
function isListed({ many, label }: Term): boolean {
  return many === true || /^\d/.test(label)
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at
  return pattern.exec(text) ?? undefined
}
