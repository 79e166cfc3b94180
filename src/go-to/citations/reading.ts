import type { TextRange } from '../../edition/references/excerpt.ts'
import { addVolume, type Book, mayBe, narrowBook, toNamedBook, toSeriesBook } from './books.ts'
import type { Mark } from './marks.ts'
import { type Part, toPlaces } from './places.ts'
import type { Requested } from '../requested.ts'

/** Maximum number of parts of a citation that are read; more are no citation. */
const maxParts = 40

/** A citation while it is read. */
export interface Reading extends TextRange {
  book?: Book | undefined
  parts: Array<Part>
  /** Parts of the citation to which its `Ibid.` refers. */
  inherited?: ReadonlyArray<Part>
  /** Whether `Ibid.` is read, behind which another volume may be named: `ibid., vol. III`. */
  isRepeat?: boolean
  /** Record of a reference manager that it is. */
  record?: TextRange
}

/**
 * Add a mark to a citation.
 *
 * @param gap
 *   Text between the citation and the mark.
 * @param book
 *   Book that the mark tells (default: that of the citation).
 */
export function addMark(
  reading: Reading,
  mark: Mark,
  gap: string,
  book: Book | undefined = reading.book,
): void {
  reading.book = book
  const before = reading.end
  reading.end = Math.max(reading.end, mark.end)
  const { start, end } = mark
  const part = toPart(mark, gap, reading.parts)
  if (part && reading.parts.length < maxParts)
    reading.parts.push({ ...part, at: { start, end }, before })
}

function toPart(
  mark: Mark,
  gap: string,
  parts: ReadonlyArray<Part>,
): Omit<Part, 'at' | 'before'> | undefined {
  if (mark.type === 'address') return mark.requested && { terms: [], address: mark.requested, gap }
  if (mark.type === 'terms') return { terms: mark.terms, gap }
  if (mark.type !== 'numbers') return undefined
  // Numbers behind `docs. 161, n. 2,` are documents; behind a volume, a page or one document, pages.
  const list = parts.flatMap(({ terms }) => terms).findLast(({ type }) => isPlaceWithPages(type))
  const type = list?.type === 'document' && list.many ? list.type : 'page'
  const bare = type === 'page' && !isPageLast(parts)
  return {
    terms: mark.terms.map((term) => ({
      ...term,
      type,
      ...(type === 'document' ? { many: true } : bare && { bare }),
    })),
    gap,
  }
}

/** Whether numbers go on with pages: `p. 366, 368`, `2:366, 368`; not `doc. 162, 163`. */
function isPageLast(parts: ReadonlyArray<Part>): boolean {
  const last = parts.flatMap(({ terms }) => terms).at(-1)
  return last === undefined || (last.type === 'page' && last.bare !== true)
}

function isPlaceWithPages(type: string): boolean {
  return type === 'document' || type === 'page'
}

/** Take the last part of a citation from it, as the beginning of the next; nothing where it has but one. */
export function takeLast(reading: Reading): Reading | undefined {
  const last = reading.parts.at(-1)
  if (last === undefined || reading.parts.length < 2) return undefined
  reading.parts.pop()
  reading.end = last.before
  return { start: last.at.start, end: last.at.end, book: reading.book, parts: [last] }
}

/** Add a mark in a field of a record, whose order has no meaning: the first that says something is read. */
export function addField(reading: Reading, mark: Mark): void {
  const { book, parts } = reading
  const where = { at: { start: mark.start, end: mark.end }, before: mark.start }
  const has = (type: string) => parts.some(({ terms: [first] }) => first?.type === type)
  if (mark.type === 'series' && book === undefined) reading.book = toSeriesBook(mark)
  else if (mark.type === 'volume' && book?.volumes.length === 0)
    reading.book = addVolume(book, mark) ?? book
  else if (mark.type === 'name')
    reading.book =
      book === undefined ? toNamedBook(mark.named) : (narrowBook(book, mark.named) ?? book)
  else if (mark.type === 'terms' && ['document', 'page'].includes(mark.terms[0]?.type ?? '')) {
    if (parts.length < maxParts && !has(mark.terms[0]?.type ?? ''))
      parts.push({ terms: mark.terms, gap: '', ...where })
  } else if (mark.type === 'address' && mark.requested?.volume !== undefined) {
    const { requested } = mark
    if (!mayBe(book, requested.volume)) return
    if (book === undefined || book.volumes.length === 0)
      reading.book = { ...book, volumes: [requested.volume ?? ''] }
    if (parts.length < maxParts) parts.push({ terms: [], address: requested, gap: '', ...where })
  }
}

/**
 * Convert a citation to the places that it names.
 *
 * @returns
 *   Places, or its volume; none where it names a place of the series without its volume, nothing where it names
 *   neither place nor volume.
 */
export function toRequested({
  book,
  parts,
  inherited = [],
  record,
}: Reading): Array<Requested> | undefined {
  const places = inherit(toPlaces(parts), inherited)
  const certain = true
  if (book === undefined) {
    return record || places.length === 0
      ? undefined
      : places.map((place) => ({ ...place, certain }))
  }
  const { volumes, document, implied } = book
  if (implied && places.length === 0) return undefined
  if (volumes.length === 0) return places.length === 0 ? undefined : []
  const whole = document === undefined ? {} : { document }
  return volumes.flatMap((volume) =>
    (places.length === 0 ? [whole] : places).map((place) => ({
      ...whole,
      ...place,
      volume,
      certain,
    })),
  )
}

/** List the parts to which an `Ibid.` behind a citation refers: its own, with those that it repeats itself. */
export function listCited({ parts, inherited = [] }: Reading): ReadonlyArray<Part> {
  const isOwn = parts.some(
    ({ terms, address }) =>
      address !== undefined || terms.some(({ type }) => isPlaceWithPages(type)),
  )
  return isOwn ? parts : [...inherited, ...parts]
}

type Place = Omit<Requested, 'certain'>

/** Complete the places of `Ibid., n. 1`: a place without a document or page is in what was cited before. */
function inherit(places: Array<Place>, inherited: ReadonlyArray<Part>): Array<Place> {
  const before = toPlaces(inherited)
  const last = before.at(-1)
  if (last === undefined) return places
  if (places.length === 0) return before
  const { document, page } = last
  const where: Place = {
    ...(document !== undefined && { document }),
    ...(document === undefined && page !== undefined && { page }),
  }
  return places.map((place) =>
    (place.document ?? place.page ?? place.search) === undefined ? { ...where, ...place } : place,
  )
}
