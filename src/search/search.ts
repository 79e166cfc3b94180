/** Entry point of the search, which pages load on demand. */

import { type Answers, answer } from './answer.ts'
import { type Absent, listAbsent } from './advice/absent.ts'
import { type CountedMarked, listMarked } from './advice/marked.ts'
import {
  type CountedPossessives,
  listPossessives,
  type Possessive,
  toNameTerm,
} from './advice/possessives.ts'
import type { Candidates } from './candidates.ts'
import { countTexts } from './count-texts.ts'
import type { IndexedText } from './edition-index.ts'
import { type Entries, noEntries } from './entries/entries.ts'
import { findMatches } from './match/find-matches.ts'
import type { Names } from './plan/names.ts'
import type { Plan } from './plan/plan.ts'
import {
  asksForEntries,
  listPlanWords,
  listQueryWords,
  listWantedWords,
} from './plan/list-words.ts'
import { type Choices, type Planned, type Reading, toPlan } from './plan/to-plan.ts'
import type { QueryNode } from './query/tree.ts'
import { listReduced, type Reduced } from './reduced.ts'
import type { MatchedText } from './text/matched-text.ts'
import { fromOutline } from './text/outline.ts'
import { toMatchedFacts } from './text/to-matched-text.ts'
import type { Vocabulary } from './vocabulary/vocabulary.ts'

/** Loads the parts of the index, each when it is needed; all reject if it does not load. */
export interface IndexLoader {
  texts: () => Promise<ReadonlyArray<IndexedText>>
  candidates: () => Promise<Candidates>
  /** Load the words of the index that begin as some words and patterns do. */
  vocabulary: (words: ReadonlyArray<string>) => Promise<Vocabulary>
  names: () => Promise<Names>
  entries: () => Promise<Entries>
}

/** What a search has found. */
export interface SearchAnswer extends Answers {
  planned: Planned
  texts: ReadonlyArray<IndexedText>
  /** Where nothing answers: queries for some of its parts. */
  reduced: ReadonlyArray<Reduced>
  /** Values of fields that no text has. */
  absent: ReadonlyArray<Absent>
  /** Fields that ask for what texts mark. */
  marked: ReadonlyArray<CountedMarked>
  /** Possessives of names, which were not searched. */
  possessives: ReadonlyArray<CountedPossessives>
  /** Words of the index that are like a word that is not in it, by that word, folded. */
  similar: ReadonlyMap<string, ReadonlyArray<string>>
}

/**
 * Search an edition.
 *
 * @param tree
 *   Query.
 * @param index
 *   Its index.
 * @param choices
 *   Choices of the reader.
 * @param volumes
 *   Names of the volumes by their ids.
 * @throws
 *   If a part of the index does not load, or is none.
 */
export async function search(
  tree: QueryNode,
  index: IndexLoader,
  choices: Choices,
  volumes: ReadonlyMap<string, string>,
): Promise<SearchAnswer> {
  const marked = listMarked(tree)
  const asked = [...new Set([tree, ...marked.map((each) => each.tree)].flatMap(listQueryWords))]
  const find = async () => {
    const candidates = await index.candidates()
    // Where these words stand, and most of their forms, loads together with the list of the forms.
    await candidates.find(asked.filter((word) => !word.includes('*')))
    return candidates
  }
  const [texts, candidates, vocabulary, names, entries] = await Promise.all([
    index.texts(),
    asked.length > 0 ? find() : undefined,
    index.vocabulary(asked),
    index.names(),
    asksForEntries(tree) ? index.entries() : noEntries,
  ])
  const plan = (node: QueryNode) => toPlan(node, { vocabulary, names, entries }, choices)
  const planned = plan(tree)
  const asWords = marked.map((each) => ({ ...each, plan: plan(each.tree).plan }))
  const possessives = planned.readings.map((reading) => listPossessives(reading))
  const needed = [
    planned.plan,
    ...asWords.map((each) => each.plan),
    ...possessives.flat().map(({ term }) => term),
  ]
  const words = [...new Set(needed.flatMap(listPlanWords))]
  const postings = await candidates?.find(words)
  const missing = words.find((word) => vocabulary.has(word) && !postings?.get(word)?.size)
  if (missing !== undefined)
    throw new Error(`Unexpected index without ${missing}, expected all words`)
  const matched = texts.map((text, place): MatchedText => {
    let units: MatchedText['units'] | undefined
    return {
      get units() {
        return (units ??= fromOutline(text.outline))
      },
      positions: (word) => postings?.get(word)?.get(place) ?? [],
      mentions: (key) => entries.mentions(key, place),
      facts: toMatchedFacts(text, [text.volume, volumes.get(text.volume) ?? '']),
    }
  })
  const answers = answer(planned.plan, planned.readings.length, matched, listWantedWords(tree))
  const unknown = planned.readings.flatMap((reading) => reading.unknown)
  return {
    ...answers,
    ...{ planned, texts },
    reduced: answers.found.length > 0 ? [] : listReduced(tree, planned.plan, names, matched),
    absent: listAbsent(tree, { texts, matched, entries, plan: (field) => plan(field).plan }),
    marked: asWords.map(({ field, tree, plan }) => {
      return { field, tree, documents: countDocuments(plan, matched) }
    }),
    possessives: planned.readings.flatMap((reading, index) =>
      countPossessives(reading, possessives[index] ?? [], matched),
    ),
    similar: new Map(unknown.map((word) => [word, vocabulary.similar(word)])),
  }
}

/** Count the documents that answer, without sections. */
function countDocuments(plan: Plan, texts: ReadonlyArray<MatchedText>): number {
  const found = texts.filter((text) => findMatches(plan, text) !== undefined)
  return countTexts(found.map(({ facts }) => facts)).documents
}

function countPossessives(
  reading: Reading,
  possessives: ReadonlyArray<Possessive>,
  texts: ReadonlyArray<MatchedText>,
): Array<CountedPossessives> {
  const found = possessives.filter(({ term }) => texts.some((text) => findMatches(term, text)))
  const own: Plan = { type: 'none', part: toNameTerm(reading) }
  const any: Plan = { type: 'any', parts: found.map(({ term }) => term) }
  const documents = countDocuments({ type: 'all', parts: [any, own] }, texts)
  return documents === 0
    ? []
    : [{ name: reading.text, texts: found.map(({ text }) => text), documents }]
}
