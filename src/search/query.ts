import { type Name, findNames } from './names.ts'
import { toWords } from './words.ts'

/** A parsed query: documents must contain every term and none of the excluded ones. */
export interface Query {
  terms: Array<Term>
  excluded: Array<Term>
  /** Whether the query was too long and has been truncated. */
  cut: boolean
}

/** A term: a word matches all its inflected forms, a phrase matches literally. */
export type Term =
  | { type: 'word'; word: string }
  /** At least one word; they match in this order, with any punctuation between them. */
  | { type: 'phrase'; words: Array<string> }
  /** Matches any of several names, each literally. */
  | { type: 'name'; names: Array<Name> }
  /** Limits the others to what a speaker with these words in the name says, and matches the name. */
  | { type: 'speaker'; words: Array<string> }

/** Names of the fields that a query can ask for: `speaker:jones`. */
type Field = 'speaker'

/** Maximum length of a query (UTF-16 code units). */
export const maxQueryLength = 500

/** Maximum number of terms. */
const maxTerms = 32

/**
 * A token of a query: `-"face saver"`, `“quiet diplomacy”`, `-Thant`, `Y’s`, `speaker:jones`,
 * `speaker:"the president"`, and `"quiet` without a closing quotation mark.
 */
const token = /(-?)(?:(speaker):(?=[^\s:]))?(?:["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+))/giu

/** A parsed token. */
interface Token {
  /** Field in which the words are; absent for the text. */
  field?: Field
  excluded: boolean
  quoted: boolean
  words: Array<string>
}

/**
 * Parse a query. Every input is valid; tokens without words are ignored.
 *
 * Words joined by punctuation (`tit-for-tat`, `home—he`) form a phrase. An alternative name, unless it is quoted,
 * becomes a term for all its alternatives.
 *
 * @param value
 *   Query as typed.
 * @param options
 *   Whether names match only as spelled (default: no).
 */
export function fromQuery(value: string, { literal = false } = {}): Query {
  const query: Query = { terms: [], excluded: [], cut: value.length > maxQueryLength }
  const seen = new Set<string>()
  const tokens = toTokens(value.slice(0, maxQueryLength))
  for (const { excluded, ...found } of literal ? tokens : mergeNames(tokens)) {
    const term = toTerm(found, literal)
    const key = JSON.stringify([excluded, term])
    if (term === undefined || seen.has(key)) continue
    seen.add(key)
    if (seen.size > maxTerms) return { ...query, cut: true }
    query[excluded ? 'excluded' : 'terms'].push(term)
  }
  return query
}

function toTokens(value: string): Array<Token> {
  return Array.from(value.matchAll(token), ([, minus, field, quoted, plain = '']) => ({
    ...(field !== undefined && { field: 'speaker' as const }),
    excluded: minus !== '',
    quoted: quoted !== undefined,
    words: toWords(quoted ?? plain).map((word) => word.text),
  }))
}

/** Join adjacent tokens that form a name, such as `Viet` and `Nam`. */
function mergeNames(tokens: ReadonlyArray<Token>): Array<Token> {
  const joined: Array<Token> = []
  for (const next of tokens) {
    const last = joined.at(-1)
    const words = [...(last?.words ?? []), ...next.words]
    const isPlain = last && ![last, next].some(({ field, quoted }) => field ?? quoted)
    if (isPlain && !next.excluded && findNames(words)) joined.splice(-1, 1, { ...last, words })
    else joined.push(next)
  }
  return joined
}

function toTerm(
  { field, words, quoted }: Omit<Token, 'excluded'>,
  literal: boolean,
): Term | undefined {
  const [word] = words
  if (word === undefined) return undefined
  if (field) return { type: field, words }
  const names = quoted || literal ? undefined : findNames(words)
  if (names) return { type: 'name', names }
  return words.length === 1 && !quoted ? { type: 'word', word } : { type: 'phrase', words }
}
