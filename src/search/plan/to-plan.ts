import type { FieldName, Phrase, QueryNode, Word } from '../query/tree.ts'
import { toDays, toPageRange, toScope } from '../query/values.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { toQueryWords, toWords } from '../words.ts'
import type { Entries } from '../entries/entries.ts'
import type { Name, Names } from './names.ts'
import type { Plan, Term, WordRun } from './plan.ts'

/** What a plan needs to know of the edition. */
export interface Sources {
  vocabulary: Vocabulary
  names: Names
  entries: Pick<Entries, 'find'>
}

/** Choices of the reader. */
export interface Choices {
  /** Names that are not searched for another, folded: `peking`; `undefined` for all. */
  isWanted: (name: Name) => boolean
}

/** What is searched for a word, phrase or field of the query, beside what was typed. */
export interface Reading {
  /** As typed: `negotiate`, `"quiet diplomacy"`. */
  text: string
  /** Other forms of the word, folded: `negotiations`. */
  forms: ReadonlyArray<string>
  /** Other names of what it names, as written: `Peking`. */
  names: ReadonlyArray<string>
  /** Words, folded, that are not in the index. */
  unknown: ReadonlyArray<string>
}

/** A plan, with what it searches for each of its terms, by their index. */
export interface Planned {
  plan: Plan
  readings: ReadonlyArray<Reading>
}

/** Maximum number of words for a pattern; more are not searched. */
export const maxMatching = 200

/**
 * Plan a search: put the words of the index in the place of those of a query.
 *
 * Words that stand side by side and are a name together, such as `Viet Nam`, are one term. A number is found with or
 * without marks between its thousands.
 */
export function toPlan(tree: QueryNode, sources: Sources, { isWanted }: Choices): Planned {
  const readings: Array<Reading> = []

  function plan(node: QueryNode): Plan {
    switch (node.type) {
      case 'and':
        return { type: 'all', parts: joinNames(node.children, sources.names).map(plan) }
      case 'or':
        return { type: 'any', parts: node.children.map(plan) }
      case 'not':
        return { type: 'none', part: plan(node.child) }
      case 'field':
        return planField(node.name, node.value)
      case 'phrase':
        return node.joined ? planWord(node) : planPhrase(node)
      case 'word':
        return planWord(node)
    }
  }

  function read(text: string, phrases: ReadonlyArray<WordRun>, more: Partial<Reading> = {}): Term {
    readings.push({ text, forms: [], names: [], unknown: [], ...more })
    return { type: 'term', index: readings.length - 1, phrases }
  }

  function planPhrase({ value, distance }: Phrase): Plan {
    const { run, unknown } = toRun(toQueryWords(value), toExact)
    const text = `"${value}"${distance === undefined ? '' : `~${distance}`}`
    return { ...read(text, [run], { unknown }), ...(distance !== undefined && { distance }) }
  }

  /** Plan a word, or several that are joined by punctuation. */
  function planWord({ value }: Word | Phrase): Plan {
    const words = toQueryWords(value)
    const names = sources.names.find(words)
    if (names) {
      const own = words.join(' ')
      const wanted = names.filter((name) => name.words.join(' ') === own || isWanted(name))
      const phrases = wanted.map((name) => name.words.map((word) => [word]))
      const others = names.filter((name) => name.words.join(' ') !== own)
      return read(value, phrases, { names: others.map(({ text }) => text) })
    }
    const [word = ''] = words
    if (words.length > 1) {
      const { run, unknown } = toRun(words, toExact)
      return read(value, [run], { unknown })
    }
    const { run, unknown } = toRun([word], word.includes('*') ? toExact : sources.vocabulary.forms)
    const forms = run.flat().filter((form) => form !== word)
    return read(value, [run, ...toNumberRuns(word)], { forms, unknown })
  }

  /** List the words of the index for a word as spelled, or for a pattern. */
  function toExact(word: string): ReadonlyArray<string> {
    if (word.includes('*')) return sources.vocabulary.matching(word).slice(0, maxMatching)
    return sources.vocabulary.has(word) ? [word] : []
  }

  function planField(name: FieldName, value: string): Plan {
    const words = toWords(value).map(({ text }) => text)
    switch (name) {
      case 'in':
        return { type: 'within', part: toScope(value) ?? 'text' }
      case 'speaker':
        return { type: 'within', speaker: words }
      case 'p':
        return { type: 'within', pages: toPageRange(value) ?? { first: value, last: value } }
      case 'date':
        return { type: 'about', fact: name, days: toDays(value) ?? {} }
      case 'person':
      case 'place':
      case 'term': {
        const register = ({ person: 'people', place: 'places', term: 'terms' } as const)[name]
        const keys = sources.entries.find(register, words)
        const { index } = read(`${name}:${value}`, [], keys.length === 0 ? { unknown: words } : {})
        return { type: 'mention', index, keys }
      }
      default:
        return { type: 'about', fact: name, words }
    }
  }

  return { plan: plan(tree), readings }
}

/** Put the words of the index in the place of others. */
function toRun(
  words: ReadonlyArray<string>,
  toAny: (word: string) => ReadonlyArray<string>,
): { run: WordRun; unknown: Array<string> } {
  const run = words.map(toAny)
  return { run, unknown: words.filter((_, index) => run[index]?.length === 0) }
}

/** Digits that a text may write with a space between thousands: `1200` as `1 200`. */
const thousands = /^\d{4,12}$/

/** Ends of groups of three digits from the right. */
const groups = /\B(?=(?:\d{3})+$)/g

function toNumberRuns(word: string): Array<WordRun> {
  return thousands.test(word) ? [word.split(groups).map((part) => [part])] : []
}

/** Join words side by side that are a name or a number together: `Viet` and `Nam`, `1` and `200`. */
export function joinNames(nodes: ReadonlyArray<QueryNode>, names: Names): Array<QueryNode> {
  const joined: Array<QueryNode> = []
  let at = 0
  while (at < nodes.length) {
    const run = nodes.slice(at, at + Math.max(names.longest, 1))
    const end = run.findIndex((node) => node.type !== 'word')
    const words = (end < 0 ? run : run.slice(0, end)).flatMap((node) =>
      node.type === 'word' ? [node.value] : [],
    )
    let length = words.length
    while (length > 1 && !names.find(words.slice(0, length).flatMap(toQueryWords))) length--
    const node = nodes[at]
    if (length > 1)
      joined.push({ type: 'phrase', value: words.slice(0, length).join(' '), joined: true })
    else if (node) joined.push(node)
    at += Math.max(length, 1)
  }
  return joined
}
