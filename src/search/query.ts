import { toWords } from './words.ts'

/** What a reader asks for: documents that hold every term and none of the excluded ones. */
export interface Query {
  terms: Array<Term>
  excluded: Array<Term>
  /** Whether the question was too long, and only its beginning is asked. */
  cut: boolean
}

/** One word is found in its inflected forms; a phrase is literal. */
export type Term =
  | { type: 'word'; word: string }
  /** At least one word; they stand in this order, whatever punctuation is between them. */
  | { type: 'phrase'; words: Array<string> }

/** Characters of a question that are read (UTF-16 code units). */
export const maxQueryLength = 500

/** Terms that are asked. */
const maxTerms = 32

/**
 * A stretch of a question: `-"face saver"`, `“quiet diplomacy”`, `-Thant`, `Y’s`, and `"quiet` that
 * nobody closed. White space is no stretch.
 */
const stretch = /(-?)(?:["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+))/gu

/**
 * Read a question. Nothing is refused: what is no word is passed over.
 *
 * Words that punctuation ties (`tit-for-tat`, `home—he`) are a phrase.
 *
 * @param value
 *   As the reader wrote it.
 */
export function fromQuery(value: string): Query {
  const query: Query = { terms: [], excluded: [], cut: value.length > maxQueryLength }
  const seen = new Set<string>()
  for (const [, minus, quoted, plain = ''] of value.slice(0, maxQueryLength).matchAll(stretch)) {
    const words = toWords(quoted ?? plain).map((word) => word.text)
    const term = toTerm(words, quoted !== undefined)
    const key = JSON.stringify([minus, term])
    if (term === undefined || seen.has(key)) continue
    seen.add(key)
    if (seen.size > maxTerms) return { ...query, cut: true }
    query[minus === '' ? 'terms' : 'excluded'].push(term)
  }
  return query
}

function toTerm(words: Array<string>, quoted: boolean): Term | undefined {
  const [word] = words
  if (word === undefined) return undefined
  return words.length === 1 && !quoted ? { type: 'word', word } : { type: 'phrase', words }
}
