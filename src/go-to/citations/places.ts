import { isPageInRange } from '../../edition/places/page-map.ts'
import type { TextRange } from '../../edition/references/excerpt.ts'
import type { Pages } from '../../tree/pages.ts'
import type { Requested } from '../requested.ts'
import type { Term } from '../terms.ts'
import { isSamePart, toUnitSteps } from '../unit-steps.ts'

/** A part of a citation that names places: terms, or an address. */
export interface Part {
  terms: ReadonlyArray<Term>
  address?: Requested
  /** Text between it and the part before. */
  gap: string
  /** Where it is in the text. */
  at: TextRange
  /** Offset at which the citation before it ends. */
  before: number
}

/** A place that parts name. */
interface Place extends Pick<
  Requested,
  | 'document'
  | 'page'
  | 'pages'
  | 'fragment'
  | 'release'
  | 'search'
  | 'unread'
  | 'skipped'
  | 'picture'
> {
  units: ReadonlyArray<Term>
  /** What it names if its page is not one of its document. */
  otherwise?: ReadonlyArray<Place>
}

/** Maximum number of places of a citation. */
const maxPlaces = 100

/** Longest range of documents of which each is a place; of a longer one, the first and last are. */
const maxRange = 20

/** Joins a place to that which contains it: ` of `, ` to `; not `, `. */
const inside = /^[\s,]*(?:of|to|in)\s+(?:the\s+)?$/i

/**
 * Convert the parts of a citation to the places that they name.
 *
 * ```
 * > | docs. 161, 162, n. 1, and 163
 *           ^^^  ^^^^^^^^^      ^^^    three places
 * ```
 */
export function toPlaces(
  parts: ReadonlyArray<Pick<Part, 'terms' | 'address' | 'gap'>>,
): Array<Omit<Requested, 'certain'>> {
  let places: ReadonlyArray<Place> = []
  for (const [index, { terms, address, gap }] of parts.entries()) {
    if (address) places = addAddress(places, address)
    const next = parts[index + 1]
    const begins =
      next?.terms[0]?.type === 'document' &&
      (inside.test(next.gap) || isNoteBefore(terms, gap, next.gap))
    for (const term of terms.flatMap(expand)) places = addTerm(places, term, begins)
    if (places.length > maxPlaces) break
  }
  return places.slice(0, maxPlaces).map(toPlace)
}

function toPlace({ units, otherwise, ...place }: Place): Omit<Requested, 'certain'> {
  const unit = toUnitSteps(units)
  return {
    ...place,
    ...(unit.length > 0 && { unit }),
    ...(otherwise && { otherwise: otherwise.map(toPlace) }),
  }
}

/** Joins a note to what is before it: `, and `, `; see `; not `, `. */
const conjunction = /;|(?<!\p{L})(?:and|also|see|&)(?!\p{L})/iu

/** Whether a note is one of the document behind it: `and footnote 2, Document 163`; not `Document 162, n. 2, Document 163`. */
function isNoteBefore([first]: ReadonlyArray<Term>, gap: string, next: string): boolean {
  return first?.type === 'note' && conjunction.test(gap) && next.trim() === ','
}

/**
 * Add a term.
 *
 * @param begins
 *   Whether the term belongs to the document behind it: `point 3 of Document 162`.
 */
function addTerm(places: ReadonlyArray<Place>, term: Term, begins: boolean): ReadonlyArray<Place> {
  if (term.type === 'document') return addDocument(places, `d${term.label}`, term)
  const last = places.at(-1)
  if (term.type === 'page') return addPage(places, last, term)
  if (last === undefined || (begins && last.document !== undefined))
    return [...places, { units: [term] }]
  // A note is not in a point or paragraph, which may be in a note.
  if (term.type === 'note' && isTextUnit(last.units) && last.document !== undefined)
    return [...places, { document: last.document, units: [term] }]
  const others = last.units.filter((unit) => !isSamePart(unit, term))
  const { skipped } = term
  const extended = { ...last, ...(skipped && { skipped }), units: [...others, term] }
  return [...(others.length < last.units.length ? places : places.slice(0, -1)), extended]
}

/** Whether units are in the text of a document: a point, a paragraph; not a note, or a point of one. */
function isTextUnit(units: ReadonlyArray<Term>): boolean {
  return units.length > 0 && units.every(({ type }) => type !== 'note')
}

/** Add a document: it contains the units named before it, or is another. */
function addDocument(
  places: ReadonlyArray<Place>,
  document: string,
  { skipped }: Term,
): ReadonlyArray<Place> {
  if (places.some((place) => place.document === undefined))
    return places.map((place) => ({
      ...place,
      document: place.document ?? document,
      ...(skipped && { skipped }),
    }))
  const isKnown = places.some((place) => place.document === document)
  return isKnown ? places : [...places, { document, ...(skipped && { skipped }), units: [] }]
}

/** Add a page: it is that of the place before it, or another. */
function addPage(
  places: ReadonlyArray<Place>,
  place: Place | undefined,
  term: Term,
): ReadonlyArray<Place> {
  const { label, last } = term
  const found = { page: label, ...(last !== undefined && { pages: toRange(label, last) }) }
  if (place === undefined) return [{ ...found, units: [] }]
  const { page, document, pages, units } = place
  if (page === undefined) {
    const other = toOther(place, term)
    const otherwise = other && { otherwise: [place, ...other] }
    return [...places.slice(0, -1), { ...place, ...found, ...otherwise }]
  }
  // `366–367, point 3, p. 367`: the pages of the document, then that of the point.
  const range = pages ?? { first: page, last: page }
  const isWithin = isPageInRange(label, range) && (pages !== undefined || units.length > 0)
  if (document === undefined && isWithin && places.length === 1)
    return [{ ...place, page: label, pages: range }]
  const other = toOther(place, term)
  const otherwise = other && { otherwise: other }
  return [
    ...places,
    { ...(document !== undefined && { document }), ...found, ...otherwise, units: [] },
  ]
}

/** What a number alone names that is no page: another document, or another note or point of the document. */
function toOther({ document, units }: Place, term: Term): Array<Place> | undefined {
  if (term.bare !== true || document === undefined) return undefined
  const last = units.at(-1)
  return expand({ ...term, type: last?.type ?? 'document' }).map(({ label }) =>
    last === undefined
      ? { document: `d${label}`, units: [] }
      : { document, units: [...units.slice(0, -1), { ...last, label }] },
  )
}

/** Add an address: it says more of a place, or names another. */
function addAddress(places: ReadonlyArray<Place>, address: Requested): ReadonlyArray<Place> {
  const { document, page, unit, fragment, release, search, unread, picture } = address
  if ((document ?? page ?? fragment ?? search ?? unread ?? picture) === undefined) return places
  const note = unit?.[0] && { type: 'note' as const, label: unit[0].label }
  const named: Place = {
    ...(document !== undefined && { document }),
    ...(page !== undefined && { page }),
    ...(fragment !== undefined && { fragment }),
    ...(search !== undefined && { search }),
    ...(release !== undefined && { release }),
    ...(unread !== undefined && { unread }),
    ...(picture !== undefined && { picture }),
    units: note ? [note] : [],
  }
  // A place alone, `#p1.3`, is in the document before it.
  const isAlone = document === undefined && fragment !== undefined
  const own = isAlone
    ? places.length - 1
    : places.findIndex((place) => (place.document ?? document) === document)
  const place = places[own]
  if (place === undefined || (document === undefined && !isAlone)) return [...places, named]
  if (isAlone && place.fragment !== undefined)
    return [...places, { ...named, ...(place.document && { document: place.document }) }]
  const { units, ...rest } = named
  const merged = { ...place, ...rest, units: place.units.length > 0 ? place.units : units }
  return places.with(own, merged)
}

/** Expand a range of documents, points or notes to a term for each; pages stay one range. */
function expand(term: Term): Array<Term> {
  const { type, last, label, ...rest } = term
  const first = Number(label)
  const end = Number(last === undefined ? Number.NaN : toRange(label, last).last)
  if (type === 'page' || last === undefined || !(end > first)) return [term]
  const isLong = end - first > maxRange
  const labels = isLong
    ? [first, end]
    : Array.from({ length: end - first + 1 }, (_, index) => first + index)
  return labels.map((each, index) => ({
    ...{ type, label: String(each) },
    ...rest,
    ...(isLong && index === 0 && { skipped: `${first}–${end}` }),
  }))
}

/** Expand a range of pages: 366–367 of `366` and `67`. */
function toRange(first: string, last: string): Pages {
  const isShort = last.length < first.length && /^\d+$/.test(first + last)
  return { first, last: isShort ? first.slice(0, first.length - last.length) + last : last }
}
