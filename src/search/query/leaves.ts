/** Reads the leaves of a query: words, phrases, values of fields. */

import { toQueryWords } from '../words.ts'
import { operators, type Token } from './tokens.ts'
import type { FieldName, Misreading, QueryNode } from './tree.ts'
import { hasWord } from './values.ts'

/** Says what could not be understood as it was typed. */
export type Misread = (type: Misreading['type'], value: string, more?: Partial<Misreading>) => void

/** Read a phrase. */
export function readPhrase(
  { raw, closed, suffix, ...token }: PhraseToken,
  misread: Misread,
): QueryNode | undefined {
  if (!closed) misread('quotation', raw)
  const value = toPhraseValue(token.value)
  if (!hasWord.test(value)) {
    misread('wordless', raw)
    return undefined
  }
  const [, digits] = distancePattern.exec(suffix.trim()) ?? []
  if (suffix !== '' && digits === undefined) misread('distance', suffix)
  return { type: 'phrase', value, ...(digits !== undefined && { distance: Number(digits) }) }
}

/** Read a word, or several that punctuation joins. */
export function readWord(raw: string, misread: Misread): QueryNode | undefined {
  let bare = raw.replace(startEdge, '').replace(endEdge, '')
  for (let end = distanceEnd.exec(bare); end && end.index > 0; end = distanceEnd.exec(bare)) {
    misread('distance', end[0])
    bare = bare.slice(0, end.index).replace(endEdge, '')
  }
  // `AND-` is a word like any other.
  const value = operators.has(bare) ? bare.toLowerCase() : bare
  if (pause.test(raw)) return undefined
  if (!hasWord.test(value)) {
    misread(raw.includes('*') ? 'wildcard' : 'wordless', raw)
    return undefined
  }
  for (const sign of listSigns(value)) misread('sign', sign)
  const words = toQueryWords(value)
  if (words.length > 1) return { type: 'phrase', value, joined: true }
  const isWide = value.includes('*') && value.replaceAll('*', '').length < minBesideWildcard
  if (isWide) misread('wildcard', value)
  return { type: 'word', value: isWide ? value.replaceAll('*', '') : value }
}

type PhraseToken = Extract<Token, { type: 'phrase' }>

/** Minimum number of letters beside a `*`: more words begin with one than can be searched. */
const minBesideWildcard = 2

/** `~5`; not `~`, `~far`. */
const distancePattern = /^~(\d{1,3})$/

/** `~5` of `word~5`, `~` of `word~`; not `~` of `a~b`. */
const distanceEnd = /~\d*$/u

/** Punctuation at the ends of a word: `,` of `Hanoi,`; not `*` of `bomb*`. */
const edges = /^[^\p{L}\p{N}\p{M}*]+|[^\p{L}\p{N}\p{M}*]+$/gu

/** Punctuation before a word: `(` of `(Hanoi`. */
const startEdge = /^[^\p{L}\p{N}\p{M}*]+/u

/** Punctuation behind a word, up to a distance: `,` of `Hanoi,`; not `~` of `word~`. */
const endEdge = /[^\p{L}\p{N}\p{M}*~]+$/u

/** Punctuation that stands between the words of a list: `,` of `(Yost), Rusk`. */
const pause = /^[.,;:!…'’]+$/u

/** Signs that other programs understand, inside a word: `?` of `wom?n`, `|` of `a|b`; not `-`. */
const signs = /[?+&|^=<>{}[\]\\]/gu

/** Quotation marks, which a printed phrase cannot hold. */
const quotationMarks = /["＂“”„‟«»‹›「」『』]/gu

/** Runs of white space. */
const spaces = /\s+/gu

/** Write a value as it can stand in quotation marks, without any in it. */
export function toPhraseValue(value: string): string {
  return value.replace(quotationMarks, ' ').replace(spaces, ' ').trim()
}

/** Marks behind a date, page or number: `,` of `1965,`; not the end of `366..`. */
const afterValue = /(?:[,;:!?]|(?<!\.)\.(?!\.))+$/u

/** Marks around the name or number of a document, but for those of a range: `#` of `#162`; not `>` of `>160`. */
const aroundNumber = /^[^\p{L}\p{N}\p{M}*<>≤≥.…]+|[^\p{L}\p{N}\p{M}*.…]+$/gu

/** Write the value of a field, without the punctuation around it. */
export function toFieldValue(name: FieldName, value: string): string {
  const plain = toPhraseValue(value)
  if (name === 'date' || name === 'p') return plain.replace(afterValue, '')
  return name === 'doc'
    ? plain.replace(afterValue, '').replace(aroundNumber, '')
    : plain.replace(edges, '')
}

/** Sign before a value, which excludes it in other programs, or does something else: `-` of `-rusk`; not `<` of `<1965`. */
const beforeValue = /^[-−‐‑!+~^=]+/u

/** The value of a field behind a sign that it cannot have; nothing where there is no such sign. */
export function findSigned(raw: string): string | undefined {
  const [sign] = beforeValue.exec(raw) ?? []
  return sign === undefined ? undefined : raw.slice(sign.length)
}

/** List the signs of other programs in a word or value, each once: `?` of `wom?n`. */
export function listSigns(value: string): ReadonlyArray<string> {
  return [...new Set(Array.from(value.matchAll(signs), ([sign]) => sign))]
}
