import { registers } from '../query/list-fields.ts'
import type { FieldName, Phrase, QueryNode, Word } from '../query/tree.ts'
import { listValues, toDays, toDocumentRange, toPageRange, toScope } from '../query/values.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import { toQueryWords } from '../words.ts'
import type { Entries } from '../entries/entries.ts'
import type { Name, Names } from './names.ts'
import { countNumberWords, toNumberForms } from './numbers.ts'
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
  /** Names that were searched, as typed and written; absent where the word is no name. */
  searched?: ReadonlyArray<string>
  /** Words, folded, that are not in the index. */
  unknown: ReadonlyArray<string>
  /** Whether a pattern has more words in the index than are searched (default: no). */
  cut?: true
}

/** A plan, with what it searches for each of its terms, by their index. */
export interface Planned {
  plan: Plan
  readings: ReadonlyArray<Reading>
}

/** Maximum number of words for a pattern, some seconds of work; more are not searched, which the reading says. */
export const maxMatching = 2000

/** An abbreviation, which has no forms but its possessive: `US`, which is not `use`; not `Us` or `VIETNAM`. */
const abbreviation = /^\p{Lu}{2,4}$/u

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
    const isCut = phrases.some((run) => run.some((words) => words.length > maxMatching))
    readings.push({ text, forms: [], names: [], unknown: [], ...more, ...(isCut && { cut: true }) })
    const searched = phrases.map((run) => run.map((words) => words.slice(0, maxMatching)))
    return { type: 'term', index: readings.length - 1, phrases: searched }
  }

  function planPhrase({ value, distance }: Phrase): Plan {
    const words = toQueryWords(value)
    if (distance === undefined) return readExact(`"${value}"`, words)
    const { run, unknown } = toRun(words, toExact)
    return { ...read(`"${value}"~${distance}`, [run], { unknown }), distance }
  }

  /** Read words as spelled, in their order. */
  function readExact(text: string, words: ReadonlyArray<string>): Term {
    const [own = [], ...others] = toNumberForms(words)
    const { run, unknown } = toRun(own, toExact)
    // The vocabulary may not have the parts of other forms: it has words that begin as those of the query.
    const toOther = (word: string) => (words.includes(word) ? toExact(word) : [word])
    return read(text, [run, ...others.map((form) => form.map(toOther))], { unknown })
  }

  /** Plan a word, or several that are joined by punctuation. */
  function planWord({ value }: Word | Phrase): Plan {
    const words = toQueryWords(value)
    const names = sources.names.find(words)
    if (names) {
      // The words as typed may be no name, but the possessive of one.
      const others = names.filter((name) => name.words.join(' ') !== words.join(' '))
      const wanted = [words, ...others.filter(isWanted).map((name) => name.words)]
      const phrases = wanted.map((name) => name.map((word) => [word]))
      const searched = [value, ...others.filter(isWanted).map(({ text }) => text)]
      return read(value, phrases, { names: others.map(({ text }) => text), searched })
    }
    const [word = ''] = words
    if (words.length > 1 || toNumberForms(words).length > 1) return readExact(value, words)
    const toForms = abbreviation.test(value) ? toPossessive : sources.vocabulary.forms
    const { run, unknown } = toRun([word], word.includes('*') ? toExact : toForms)
    const forms = run.flat().filter((form) => form !== word)
    return read(value, [run], { forms, unknown })
  }

  /** List the words of the index for a word as spelled, or for a pattern. */
  function toExact(word: string): ReadonlyArray<string> {
    if (word.includes('*')) return sources.vocabulary.matching(word)
    return sources.vocabulary.has(word) ? [word] : []
  }

  /** List the forms of an abbreviation: `us`, `us's`; not `use`. */
  function toPossessive(word: string): ReadonlyArray<string> {
    return sources.vocabulary.forms(word).filter((form) => form === word || form === `${word}'s`)
  }

  function planField(name: FieldName, value: string): Plan {
    const words = toQueryWords(value)
    const values = listValues(name, value)
    switch (name) {
      case 'in':
        return { type: 'within', scopes: values.flatMap((one) => toScope(one) ?? []) }
      case 'speaker':
        return { type: 'within', speaker: words }
      case 'p':
        return { type: 'within', pages: values.flatMap((one) => toPageRange(one) ?? []) }
      case 'date':
        return toAny(values.map((one) => ({ type: 'about', fact: name, days: toDays(one) ?? {} })))
      case 'doc':
        return toAny(values.map(planDocument))
      case 'person':
      case 'place':
      case 'term': {
        const keys = sources.entries.find(registers[name], words)
        const { index } = read(`${name}:${value}`, [], keys.length === 0 ? { unknown: words } : {})
        const named = name === 'term' ? {} : { named: { fact: name, words } }
        return { type: 'mention', index, keys, ...named }
      }
      case 'kind':
        return toAny(values.map((one) => ({ type: 'about', fact: name, words: toQueryWords(one) })))
      default:
        return { type: 'about', fact: name, words }
    }
  }

  return { plan: plan(tree), readings }
}

/** Plan the number or id of a document, or a range of numbers. */
function planDocument(value: string): Plan {
  const range = toDocumentRange(value)
  return range
    ? { type: 'about', fact: 'number', range }
    : { type: 'about', fact: 'doc', words: toQueryWords(value) }
}

/** Join plans of which any may answer; a single one is a plan itself. */
function toAny(parts: ReadonlyArray<Plan>): Plan {
  const [first] = parts
  return first && parts.length === 1 ? first : { type: 'any', parts }
}

/** Put the words of the index in the place of others. */
function toRun(
  words: ReadonlyArray<string>,
  toAny: (word: string) => ReadonlyArray<string>,
): { run: WordRun; unknown: Array<string> } {
  const run = words.map(toAny)
  return { run, unknown: words.filter((_, index) => run[index]?.length === 0) }
}

/** Maximum number of words of a number: `1 200 000`. */
const longestNumber = 4

/** Join words side by side that are a name or a number together: `Viet` and `Nam`, `1` and `200`. */
export function joinNames(nodes: ReadonlyArray<QueryNode>, names: Names): Array<QueryNode> {
  const joined: Array<QueryNode> = []
  let at = 0
  while (at < nodes.length) {
    const run = nodes.slice(at, at + Math.max(names.longest, longestNumber))
    const end = run.findIndex((node) => node.type !== 'word')
    const words = (end < 0 ? run : run.slice(0, end)).flatMap((node) =>
      node.type === 'word' ? [node.value] : [],
    )
    let length = words.length
    while (length > 1 && !names.find(words.slice(0, length).flatMap(toQueryWords))) length--
    length = Math.max(length, countNumberWords(words.slice(0, longestNumber)))
    const node = nodes[at]
    if (length > 1)
      joined.push({ type: 'phrase', value: words.slice(0, length).join(' '), joined: true })
    else if (node) joined.push(node)
    at += Math.max(length, 1)
  }
  return joined
}
