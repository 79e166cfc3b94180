/** Entry point of the search, which pages load on demand. */

import { type Answers, answer } from './answer.ts'
import type { Candidates } from './candidates.ts'
import type { IndexedText } from './edition-index.ts'
import { type Entries, noEntries } from './entries/entries.ts'
import type { Names } from './plan/names.ts'
import {
  asksForEntries,
  listPlanWords,
  listQueryWords,
  listWantedWords,
} from './plan/list-words.ts'
import { type Choices, type Planned, toPlan } from './plan/to-plan.ts'
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
  const asked = listQueryWords(tree)
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
  const planned = toPlan(tree, { vocabulary, names, entries }, choices)
  const words = listPlanWords(planned.plan)
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
    similar: new Map(unknown.map((word) => [word, vocabulary.similar(word)])),
  }
}
