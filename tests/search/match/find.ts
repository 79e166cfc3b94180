import { findMatches } from '../../../src/search/match/find-matches.ts'
import { type Entries, noEntries } from '../../../src/search/entries/entries.ts'
import { type NameGroup, toNames } from '../../../src/search/plan/names.ts'
import { type Planned, toPlan } from '../../../src/search/plan/to-plan.ts'
import { fromText } from '../../../src/search/query/from-text.ts'
import { listUnitWords } from '../../../src/search/text/outline.ts'
import { findUnit, type Match, type MatchedText } from '../../../src/search/text/matched-text.ts'
import type { StoredUnit, TextAbout } from '../../../src/search/text/stored-text.ts'
import { toVocabulary } from '../../../src/search/vocabulary/vocabulary.ts'
import { makeText } from './make-text.ts'

/** Plan a query on an edition of these units. */
export function planQuery(
  query: string,
  units: ReadonlyArray<StoredUnit>,
  names: ReadonlyArray<NameGroup> = [],
  entries: Pick<Entries, 'find'> = noEntries,
): Planned {
  const { tree } = fromText(query)
  if (tree === undefined) throw new Error(`Unexpected query ${query}, expected one that asks`)
  const vocabulary = toVocabulary(units.flatMap(listUnitWords))
  return toPlan(tree, { vocabulary, names: toNames(names), entries }, { isWanted: () => true })
}

/** Find what answers a query in a text of these units. */
export function findQuery(
  query: string,
  units: ReadonlyArray<StoredUnit>,
  text: MatchedText,
  names: ReadonlyArray<NameGroup> = [],
  entries: Pick<Entries, 'find'> = noEntries,
): Array<Match> | undefined {
  return findMatches(planQuery(query, units, names, entries).plan, text)
}

/** Names of some things. */
const names = [
  ['Viet Nam', 'Vietnam'],
  ['Secretary-General', 'SYG', 'UNSYG'],
  ['Peiping', 'Peking', 'Beijing'],
]

/** Write what answers a query: `unit: words`, folded. */
export function draw(
  query: string,
  units: ReadonlyArray<StoredUnit>,
  about: Partial<TextAbout> = {},
) {
  const text = makeText(units, about, ['v2', 'Volume II, Vietnam, January–June 1965'])
  const words = units.flatMap(listUnitWords)
  return findQuery(query, units, text, names)?.map(({ first, last }) => {
    const [from, to] = [first, last].map((word) => units[findUnit(text.units, word)]?.id)
    return `${from === to ? from : `${from}–${to}`}: ${words.slice(first, last + 1).join(' ')}`
  })
}
