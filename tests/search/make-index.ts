import type { NamedEntry } from '../../src/edition/registers/named-entries.ts'
import type { Candidates, Postings } from '../../src/search/candidates.ts'
import type { IndexedText } from '../../src/search/edition-index.ts'
import { toEntries } from '../../src/search/entries/entries.ts'
import { type NameGroup, toNames } from '../../src/search/plan/names.ts'
import type { IndexLoader } from '../../src/search/search.ts'
import type { Span } from '../../src/search/text/matched-text.ts'
import { listUnitWords, toOutline } from '../../src/search/text/outline.ts'
import type { StoredUnit, TextAbout } from '../../src/search/text/stored-text.ts'
import { collectPositions } from '../../src/search/text/to-matched-text.ts'
import { toVocabulary } from '../../src/search/vocabulary/vocabulary.ts'

/** A text of a small edition. */
export interface IndexText {
  units: ReadonlyArray<StoredUnit>
  about?: Partial<TextAbout>
  /** Id of its volume (default: `v1`). */
  volume?: string
}

/** What the texts of an edition share. */
export interface IndexParts {
  names?: ReadonlyArray<NameGroup>
  entries?: ReadonlyArray<NamedEntry>
}

/** Make an index that knows the positions of words without an engine. */
export function makeIndex(
  texts: ReadonlyArray<IndexText>,
  { names = [], entries = [] }: IndexParts = {},
): IndexLoader {
  const words = texts.map(({ units }) => units.flatMap(listUnitWords))
  const indexed = texts.map(({ units, about, volume = 'v1' }, place): IndexedText => ({
    ...{ id: `d${place + 1}`, title: '', facts: {}, ...about },
    ...{ volume, outline: toOutline(units) },
  }))
  return {
    texts: () => Promise.resolve(indexed),
    candidates: () => Promise.resolve(makeCandidates(words)),
    vocabulary: () => Promise.resolve(toVocabulary(words.flat())),
    names: () => Promise.resolve(toNames(names)),
    entries: () =>
      Promise.resolve(
        toEntries(entries.map((entry) => ({ ...entry, texts: listMentions(texts, entry.key) }))),
      ),
  }
}

/** Make the positions of the words of texts. */
export function makeCandidates(texts: ReadonlyArray<ReadonlyArray<string>>): Candidates {
  const positions = texts.map(collectPositions)
  const toPostings = (word: string): Postings =>
    new Map(
      positions.flatMap((own, place) => {
        const here = own.get(word)
        return here ? [[place, here] as const] : []
      }),
    )
  return {
    find: (words) => Promise.resolve(new Map(words.map((word) => [word, toPostings(word)]))),
  }
}

function listMentions(texts: ReadonlyArray<IndexText>, key: string): Record<string, Array<Span>> {
  const found: Record<string, Array<Span>> = {}
  for (const [place, { units }] of texts.entries()) {
    let start = 0
    for (const unit of units) {
      for (const [entry, first, last] of unit.mentions ?? [])
        if (entry === key) (found[place] ??= []).push([start + first, start + last])
      start += listUnitWords(unit).length
    }
  }
  return found
}
