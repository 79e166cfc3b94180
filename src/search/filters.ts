/** What a reader keeps of the documents that were found, and in which order; its state is the address's. */

import type { FoundDocument } from './found-document.ts'
import type { Candidate, Filters, SearchIndex } from './search-index.ts'

/** Facts of which a document has some, and their names in the address. */
export const lists = ['volume', 'kind', 'classification', 'chapter', 'person', 'place'] as const

export type List = (typeof lists)[number]

/** The kind of what is no document: a section of what surrounds the documents of a volume. */
export const sectionKind = 'Front and back matter'

/** Whether what was found is such a section. */
export function isSection({ facts }: Pick<FoundDocument, 'facts'>): boolean {
  return facts['kind']?.includes(sectionKind) ?? false
}

/** By what found documents are told apart. */
type Facts = Pick<FoundDocument, 'facts' | 'score'>

/**
 * Keep the documents that the address asks for: with one of the named facts of each list, and of the days
 * from `from` to `to`. A document without a date is of no day.
 *
 * @param documents
 *   Documents in the order of the volume.
 * @param parameters
 *   `kind=Telegram&from=1965-02-01&sort=date`. What is no filter is passed over.
 * @returns
 *   New list in the order that `sort` names: `relevance`, `date`, else that of the volume.
 */
export function filterDocuments<Document extends Facts>(
  documents: ReadonlyArray<Document>,
  parameters: URLSearchParams,
): Array<Document> {
  const wanted = toWanted(parameters)
  const isWantedDay = toDayTest(parameters)
  const kept = documents.filter(
    (document) =>
      isWantedDay(toDay(document)) &&
      wanted.every(({ list, values }) =>
        document.facts[list]?.some((value) => values.includes(value)),
      ),
  )
  const compare = orders.get(parameters.get('sort') ?? '')
  return compare ? kept.sort(compare) : kept
}

/**
 * Take the candidates that the filters of the address keep, before they are scanned.
 *
 * @param pages
 *   Candidates.
 * @param index
 *   Index that they are from.
 * @param volumes
 *   Names of the volumes by their ids, which are what the index knows.
 * @returns
 *   All where the address has no filters.
 */
export async function preselect(
  pages: ReadonlyArray<Candidate>,
  index: Pick<SearchIndex, 'filter' | 'listValues'>,
  parameters: URLSearchParams,
  volumes: ReadonlyMap<string, string>,
): Promise<ReadonlyArray<Candidate>> {
  const filters: Filters = {}
  for (const { list, values } of toWanted(parameters)) filters[list] = values
  const names = filters['volume']
  if (names) {
    filters['volume'] = [...volumes].flatMap(([id, name]) => (names.includes(name) ? [id] : []))
  }
  if (parameters.get('from') || parameters.get('to')) {
    const isWantedDay = toDayTest(parameters)
    const dates = await index.listValues('date')
    filters['date'] = dates.filter((when) => isWantedDay(when.slice(0, 10)))
  }
  const wanted = Object.values(filters)
  if (wanted.length === 0) return pages
  // An index takes a filter of no value for none.
  if (wanted.some((values) => values.length === 0)) return []
  const kept = await index.filter(filters)
  return pages.filter(({ id }) => kept.has(id))
}

/** Facts of which the address names some. */
function toWanted(parameters: URLSearchParams): Array<{ list: List; values: Array<string> }> {
  return lists
    .map((list) => ({ list, values: parameters.getAll(list).filter(Boolean) }))
    .filter(({ values }) => values.length > 0)
}

/** Make a test of whether the address asks for a day. */
function toDayTest(parameters: URLSearchParams): (day: string) => boolean {
  const from = parameters.get('from') ?? ''
  const to = parameters.get('to') ?? ''
  return (day) => (from === '' || day >= from) && (to === '' || (day !== '' && day <= to))
}

const orders = new Map<string, (a: Facts, b: Facts) => number>([
  ['relevance', (a, b) => b.score - a.score],
  ['date', (a, b) => (toDay(a) || '9').localeCompare(toDay(b) || '9')],
])

/**
 * Count the facts of documents.
 *
 * @returns
 *   For each list the facts from A to Z, with the number of documents that have them.
 */
export function countFacts(
  documents: ReadonlyArray<Facts>,
  list: List,
): Array<[value: string, count: number]> {
  const counts = new Map<string, number>()
  for (const value of documents.flatMap(({ facts }) => facts[list] ?? [])) {
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }))
}

/** `1965-02-24`; empty where no date is known. */
function toDay({ facts }: Facts): string {
  return facts['date']?.[0]?.slice(0, 10) ?? ''
}
