import { type Name, findNames } from './names.ts'
import { toWords } from './words.ts'

/** What a reader asks for: documents that hold every term and none of the excluded ones. */
export interface Query {
  terms: Array<Term>
  excluded: Array<Term>
  /** Whether the question was too long, and only its beginning is searched for. */
  cut: boolean
}

/** One word is found in its inflected forms; a phrase is literal. */
export type Term =
  | { type: 'word'; word: string }
  /** At least one word; they are in this order, whatever punctuation is between them. */
  | { type: 'phrase'; words: Array<string> }
  /** One of the names of a thing, each of them literal. */
  | { type: 'name'; names: Array<Name> }

/** Characters of a question that are read (UTF-16 code units). */
export const maxQueryLength = 500

/** Terms that are searched for. */
const maxTerms = 32

/**
 * A stretch of a question: `-"face saver"`, `“quiet diplomacy”`, `-Thant`, `Y’s`, and `"quiet` that
 * nobody closed. White space is no stretch.
 */
const stretch = /(-?)(?:["“”„]([^"“”„]*)["“”„]?|([^\s"“”„]+))/gu

/** A stretch, read. */
interface Stretch {
  excluded: boolean
  quoted: boolean
  words: Array<string>
}

/**
 * Read a question. Nothing is refused: what is no word is passed over.
 *
 * Words that punctuation ties (`tit-for-tat`, `home—he`) are a phrase. A name that changed, unless it is
 * quoted, is a question for all names of the thing.
 *
 * @param value
 *   As the reader wrote it.
 * @param options
 *   Whether to keep to the spelling of names (default: no).
 */
export function fromQuery(value: string, { literal = false } = {}): Query {
  const query: Query = { terms: [], excluded: [], cut: value.length > maxQueryLength }
  const seen = new Set<string>()
  const stretches = toStretches(value.slice(0, maxQueryLength))
  for (const { excluded, quoted, words } of literal ? stretches : joinNames(stretches)) {
    const term = toTerm(words, quoted, literal)
    const key = JSON.stringify([excluded, term])
    if (term === undefined || seen.has(key)) continue
    seen.add(key)
    if (seen.size > maxTerms) return { ...query, cut: true }
    query[excluded ? 'excluded' : 'terms'].push(term)
  }
  return query
}

function toStretches(value: string): Array<Stretch> {
  return Array.from(value.matchAll(stretch), ([, minus, quoted, plain = '']) => ({
    excluded: minus !== '',
    quoted: quoted !== undefined,
    words: toWords(quoted ?? plain).map((word) => word.text),
  }))
}

/** Join `Viet` and `Nam`, which together are a name. */
function joinNames(stretches: ReadonlyArray<Stretch>): Array<Stretch> {
  const joined: Array<Stretch> = []
  for (const next of stretches) {
    const last = joined.at(-1)
    const words = [...(last?.words ?? []), ...next.words]
    const isName = last && !last.quoted && !next.quoted && !next.excluded && findNames(words)
    if (isName) joined.splice(-1, 1, { ...last, words })
    else joined.push(next)
  }
  return joined
}

function toTerm(words: Array<string>, quoted: boolean, literal: boolean): Term | undefined {
  const [word] = words
  if (word === undefined) return undefined
  const names = quoted || literal ? undefined : findNames(words)
  if (names) return { type: 'name', names }
  return words.length === 1 && !quoted ? { type: 'word', word } : { type: 'phrase', words }
}
