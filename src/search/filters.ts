/** Filters and order of search results; their state is in the parameters of the address. */

import { countEach } from '../tree/count-each.ts'
import type { IndexedText } from './edition-index.ts'
import { isOn } from './match/facts.ts'

/** Filters with several values for each document, by parameter name. */
export const filterNames = [
  'volume',
  'kind',
  'classification',
  'chapter',
  'sender',
  'addressee',
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
export function isSection({ facts }: Pick<IndexedText, 'facts'>): boolean {
  return facts['kind']?.some(isSectionKind) ?? false
}

/** Whether a kind is that of a section of the front or back matter, or of the text of a chapter. */
export function isSectionKind(kind: string): boolean {
  return kind === sectionKind || kind === chapterKind
}

/** A text with the fields by which it is filtered and sorted. */
export interface Filterable {
  text: Pick<IndexedText, 'facts' | 'date'>
  score: number
}

/**
 * Filter and sort documents by the parameters of the address. A document passes if it has one of the values of each
 * filter and a date that can be one from `from` to `to`. A document without a date fails any date filter.
 *
 * @param documents
 *   Documents in the order of the volume.
 * @param parameters
 *   `kind=Telegram&from=1965-02-01&sort=date`; other parameters are ignored.
 * @returns
 *   New list in the order of `sort`: `date`, `printed`, else the most relevant first.
 */
export function filterDocuments<Document extends Filterable>(
  documents: ReadonlyArray<Document>,
  parameters: URLSearchParams,
): Array<Document> {
  const matching = selectDocuments(documents, parameters)
  const sort = parameters.get('sort') ?? ''
  return sort === 'printed' ? matching : matching.sort(sort === 'date' ? byDate : byRelevance)
}

/**
 * Select the documents that pass the filters of the address.
 *
 * @param except
 *   Filter that is ignored (default: none).
 * @returns
 *   New list in the same order.
 */
export function selectDocuments<Document extends Filterable>(
  documents: ReadonlyArray<Document>,
  parameters: URLSearchParams,
  except?: FilterName | 'date',
): Array<Document> {
  const wanted = toWanted(parameters).filter(({ name }) => name !== except)
  const isWantedDay = except === 'date' ? () => true : toDayTest(parameters)
  return documents.filter(
    (document) =>
      isWantedDay(toDay(document)) &&
      wanted.every(({ name, values }) =>
        document.text.facts[name]?.some((value) => values.includes(value)),
      ),
  )
}

/** Count the active filters of an address; the sort order does not count. */
export function countActive(parameters: URLSearchParams): number {
  const values = [...filterNames, 'from', 'to'].flatMap((name) => parameters.getAll(name))
  return values.filter((value) => value !== '').length
}

/** Whether an address without words asks for documents: by filters, or all of them in an order. */
export function asksForDocuments(parameters: URLSearchParams): boolean {
  return countActive(parameters) > 0 || Boolean(parameters.get('sort'))
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
  const days = { ...(from && { from }), ...(to && { before: `${to}\uffff` }) }
  return (day) => (from === '' && to === '') || (day !== '' && isOn(day, days))
}

function byRelevance(a: Filterable, b: Filterable): number {
  return b.score - a.score
}

function byDate(a: Filterable, b: Filterable): number {
  return (toDay(a) || '9').localeCompare(toDay(b) || '9')
}

/**
 * Count the documents for each value of a filter.
 *
 * @param lang
 *   Language in which the values are sorted.
 * @returns
 *   Values from A to Z, each with its number of documents.
 */
export function countFacts(
  documents: ReadonlyArray<Filterable>,
  name: FilterName,
  lang: string,
): Array<[value: string, count: number]> {
  const counts = countEach(documents.flatMap(({ text }) => text.facts[name] ?? []))
  return [...counts].sort(([a], [b]) => a.localeCompare(b, lang, { numeric: true }))
}

/** Day of the document: `1965-02-24`; empty where no date is known. */
function toDay({ text }: Filterable): string {
  return text.date?.slice(0, 10) ?? ''
}
