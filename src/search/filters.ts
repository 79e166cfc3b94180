/** Filters and order of search results; their state is in the parameters of the address. */

import { countEach } from '../tree/count-each.ts'
import type { FoundDocument } from './found-document.ts'
import type { Candidate, Filters, SearchIndex } from './search-index.ts'

/** Filters with several values for each document, by parameter name. */
export const filterNames = [
  'volume',
  'kind',
  'classification',
  'chapter',
  'person',
  'place',
  'box',
] as const

export type FilterName = (typeof filterNames)[number]

/** Kind of sections of the front and back matter, which are not documents. */
export const sectionKind = 'Front and back matter'

/** Kind of the texts of chapters outside of their documents. */
export const chapterKind = 'Text of a chapter'

/** Whether a result is a section of the front or back matter, or the text of a chapter. */
export function isSection({ facts }: Pick<FoundDocument, 'facts'>): boolean {
  return facts['kind']?.some((kind) => kind === sectionKind || kind === chapterKind) ?? false
}

/** The fields by which results are filtered and sorted. */
type Facts = Pick<FoundDocument, 'facts' | 'score'>

/**
 * Filter and sort documents by the parameters of the address. A document passes if it has one of the values of each
 * filter and a date from `from` to `to`. A document without a date fails any date filter.
 *
 * @param documents
 *   Documents in the order of the volume.
 * @param parameters
 *   `kind=Telegram&from=1965-02-01&sort=date`; other parameters are ignored.
 * @returns
 *   New list in the order of `sort`: `relevance`, `date`, else the order of the volume.
 */
export function filterDocuments<Document extends Facts>(
  documents: ReadonlyArray<Document>,
  parameters: URLSearchParams,
): Array<Document> {
  const wanted = toWanted(parameters)
  const isWantedDay = toDayTest(parameters)
  const matching = documents.filter(
    (document) =>
      isWantedDay(toDay(document)) &&
      wanted.every(({ name, values }) =>
        document.facts[name]?.some((value) => values.includes(value)),
      ),
  )
  const compare = orders.get(parameters.get('sort') ?? '')
  return compare ? matching.sort(compare) : matching
}

/**
 * Apply the filters of the address to candidates, before they are scanned.
 *
 * @param pages
 *   Candidates.
 * @param index
 *   Index of the candidates.
 * @param volumes
 *   Names of the volumes by their ids, which the index uses.
 * @returns
 *   All candidates where the address has no filters.
 */
export async function preselect(
  pages: ReadonlyArray<Candidate>,
  index: Pick<SearchIndex, 'filter' | 'listValues'>,
  parameters: URLSearchParams,
  volumes: ReadonlyMap<string, string>,
): Promise<ReadonlyArray<Candidate>> {
  const filters: Filters = {}
  for (const { name, values } of toWanted(parameters)) filters[name] = values
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
  // Pagefind ignores a filter without values.
  if (wanted.some((values) => values.length === 0)) return []
  const matching = await index.filter(filters)
  return pages.filter(({ id }) => matching.has(id))
}

/** Read the filters in the address. */
function toWanted(parameters: URLSearchParams): Array<{ name: FilterName; values: Array<string> }> {
  return filterNames
    .map((name) => ({ name, values: parameters.getAll(name).filter(Boolean) }))
    .filter(({ values }) => values.length > 0)
}

/** Make a predicate for the days in the date range of the address. */
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
 * Count the documents for each value of a filter.
 *
 * @param lang
 *   Language in which the values are sorted.
 * @returns
 *   Values from A to Z, each with its number of documents.
 */
export function countFacts(
  documents: ReadonlyArray<Facts>,
  name: FilterName,
  lang: string,
): Array<[value: string, count: number]> {
  const counts = countEach(documents.flatMap(({ facts }) => facts[name] ?? []))
  return [...counts].sort(([a], [b]) => a.localeCompare(b, lang, { numeric: true }))
}

/** Day of the document: `1965-02-24`; empty where no date is known. */
function toDay({ facts }: Facts): string {
  return facts['date']?.[0]?.slice(0, 10) ?? ''
}
