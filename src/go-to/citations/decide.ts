import {
  addVolume,
  type Book,
  mayBe,
  narrowBook,
  toNamedBook,
  toSeriesBook,
  type VolumeNumber,
} from './books.ts'
import { joinsNumbers } from './decide-numbers.ts'
import { citesOther, type Gap, isOwnDocument, standsAlone, staysInBook } from './gaps.ts'
import type { Mark } from './marks.ts'
import type { Part } from './places.ts'

/** A citation that may go on. */
export interface Open {
  book?: Book | undefined
  parts: ReadonlyArray<Part>
  /** Whether `Ibid.` is read, behind which another volume may be named. */
  isRepeat?: boolean
}

/** What stands before a mark. */
export interface Before {
  /** Citation that may go on; absent where none is open. */
  open?: Open | undefined
  /** What was cited last, to which `Ibid.` refers. */
  previous?: Open | undefined
  /** Text between the end of the last citation, or of its last part, and the mark. */
  between: string
  gap: Gap
  /** Id of the volume of the reader. */
  here?: string | undefined
  /** Finds the id of the volume of the edition that alone has a number. */
  only: (volume: VolumeNumber) => string | undefined
}

/** What a mark is to the citations of its text. */
export type Decision =
  /** It belongs to the open citation, and may say its book. */
  | { type: 'join'; book?: Book | undefined }
  /** It begins a citation. */
  | { type: 'begin'; book?: Book | undefined }
  /** It belongs to the open citation, in another volume than that to which `Ibid.` refers. */
  | { type: 'move'; book: Book }
  /** It is `Ibid.` behind a document, which is of the volume behind it: `and Document 9, ibid., vol. III`. */
  | { type: 'divide' }
  /** It is `Ibid.`, which begins a citation of what was cited last. */
  | { type: 'repeat'; book?: Book | undefined }
  /** It cites another source, to which `Ibid.` then refers. */
  | { type: 'other' }
  /** It is a place in a document that may be named behind it. */
  | { type: 'pending' }
  | { type: 'ignore' }

const join: Decision = { type: 'join' }
const ignore: Decision = { type: 'ignore' }
const other: Decision = { type: 'other' }

/** Decide what a mark is, by what stands before it. */
export function decide(mark: Mark, before: Before): Decision {
  switch (mark.type) {
    case 'series':
      return decideSeries(mark, before)
    case 'volume':
      return decideVolume(mark, before)
    case 'years':
      return decideYears(mark, before)
    case 'name':
      return decideName(mark, before)
    case 'ibid':
      return decideIbid(before)
    case 'terms':
      return decideTerms(mark, before)
    case 'numbers':
      return joinsNumbers(mark, before) ? join : ignore
    case 'address':
      return decideAddress(mark, before)
  }
}

/** Joins two citations: `and`, `;`; not ` of ` or `, in `. */
const conjunction = /(?<!\p{L})(?:and|also)(?!\p{L})|[;&]/iu

function decideSeries(
  mark: Extract<Mark, { type: 'series' }>,
  { open, previous, gap, between, here }: Before,
): Decision {
  const isBehind = mark.years === undefined && open?.book && gap !== 'break'
  if (isBehind && (gap !== 'words' || open.parts.length === 0)) return ignore
  const known = mark.years === undefined ? (open ?? previous)?.book : undefined
  if (known?.years !== undefined)
    return { type: 'begin', book: { years: known.years, volumes: [] } }
  const book = toSeriesBook(mark, here)
  const isPlaceBefore = open && !open.book && gap === 'close' && !conjunction.test(between)
  return { type: isPlaceBefore ? 'join' : 'begin', book }
}

function decideVolume(
  mark: Extract<Mark, { type: 'volume' }>,
  { open, gap, between, previous, here, only }: Before,
): Decision {
  const book = open?.book
  if (book && gap !== 'break') {
    if (book.volumes.length === 0) {
      const named = addVolume(book, mark, here)
      return named ? { type: 'join', book: named } : join
    }
    const sibling = addVolume(book, mark, book.volumes[0])
    const isSame = sibling !== undefined && mayBe(book, sibling.volumes[0])
    if (isSame && (gap !== 'next' || open.parts.length === 0))
      return gap === 'close' ? join : ignore
    if (sibling && open.isRepeat && gap === 'close') return { type: 'move', book: sibling }
    if (sibling && gap !== 'words') return { type: 'begin', book: sibling }
    return mark.colon || open.parts.length === 0 ? ignore : other
  }
  if (mark.colon || !standsAlone(between)) return mark.colon ? ignore : other
  const sibling = addVolume({}, mark, previous?.book?.volumes[0] ?? here ?? only(mark))
  return sibling ? { type: 'begin', book: { ...sibling, implied: true } } : other
}

/** Decide years without the name of the series: behind a place in it, they begin a citation of another subseries. */
function decideYears({ years }: Extract<Mark, { type: 'years' }>, { open, gap }: Before): Decision {
  if (open?.isRepeat && gap === 'close') return { type: 'move', book: { years, volumes: [] } }
  const isSeries = open?.book?.years !== undefined && open.parts.length > 0
  return isSeries && (gap === 'next' || gap === 'close')
    ? { type: 'begin', book: { years, volumes: [] } }
    : ignore
}

/** Another citation begins between two names: `; `, a sentence, a line. */
const division = /[;\n]|\p{Ll}[.]\s/u

function decideName(
  { named }: Extract<Mark, { type: 'name' }>,
  { open, gap, between }: Before,
): Decision {
  const begin: Decision = { type: 'begin', book: toNamedBook(named) }
  if (open === undefined || gap === 'break') return begin
  if (open.book === undefined)
    return gap === 'close' && !conjunction.test(between) ? { ...begin, type: 'join' } : begin
  const narrowed = narrowBook(open.book, named)
  if (open.book.years !== undefined) return narrowed ? { type: 'join', book: narrowed } : ignore
  const isSame = narrowed?.document === (toNamedBook(named).document ?? narrowed?.document)
  if (narrowed === undefined || !isSame || division.test(between)) return begin
  return { type: 'join', book: narrowed }
}

function decideIbid({ open, previous, gap, between }: Before): Decision {
  if (open && !open.book && gap === 'close') return { type: 'join', book: previous?.book }
  if (open?.book && comma.test(between) && isDocumentLast(open.parts)) return { type: 'divide' }
  if (citesOther(between)) return other
  if (!open && !previous && !standsAlone(between)) return ignore
  return { type: 'repeat', book: (open ?? previous)?.book }
}

/** A comma or bracket alone: `, `, ` (`; not `. `. */
const comma = /^\s*[,(]\s*$/

/** Whether the last of several documents of a citation may be of another: 9 of `Documents 161 and 162, and Document 9`. */
function isDocumentLast(parts: ReadonlyArray<Part>): boolean {
  const last = parts.at(-1)
  const isFirst = parts.length === 1
  return last?.terms[0]?.type === 'document' && (isFirst || conjunction.test(last.gap))
}

function decideTerms(
  { terms: [first] }: Extract<Mark, { type: 'terms' }>,
  { open, gap, between }: Before,
): Decision {
  const type = first?.type
  const isUnit = type !== 'document' && type !== 'page'
  if (open && gap !== 'break') {
    const { book, parts } = open
    const isEmpty = parts.length === 0
    if (gap === 'close')
      return type === 'document' && hasDocument(open) && sentenceEnd.test(between)
        ? { type: 'begin', book }
        : join
    if (gap === 'next' && (book || isUnit)) return isUnit ? join : { type: 'begin', book }
    if (gap === 'words' && book) {
      const isNamed = book.volumes.length > 0 || book.years !== undefined
      const isIn = type === 'document' || staysInBook(between)
      if (isEmpty && isNamed && isIn && (!isUnit || afterImprint.test(between))) return join
      if (type === 'document' && !isEmpty && isOwnDocument(between) && !citesOther(between))
        return { type: 'begin', book }
      if (isUnit) return ignore
      return isEmpty ? ignore : other
    }
  }
  if (first?.weak) return between.trim() === '' ? { type: 'begin' } : ignore
  if (type === 'document') return isOwnDocument(between) ? { type: 'begin' } : other
  // The count of a paragraph in brackets belongs to its number before: `numbered paragraph 1 (paragraph 5 by count)`.
  const isCount = type === 'counted' && inBrackets.test(between)
  if (standsAlone(between) && !isCount) return { type: 'begin' }
  return type === 'page' ? other : { type: 'pending' }
}

/** Text before the count of a paragraph, behind its number: `paragraph 1 (`; not `; (` */
const inBrackets = /paragraph\s\S{1,12}\s\($/i

/** The end of a sentence or of a bracket: `). In `; not `, ` */
const sentenceEnd = /\)|[.]\s/

function hasDocument({ parts }: Open): boolean {
  return parts.some(
    ({ terms, address }) =>
      address?.document !== undefined || terms.some(({ type }) => type === 'document'),
  )
}

/** Text before a place behind the imprint of a book: `1996), `; not `in `. */
const afterImprint = /[),]\s*$/

function decideAddress(
  { requested }: Extract<Mark, { type: 'address' }>,
  { open, gap, between }: Before,
): Decision {
  if (requested === undefined) return open && gap === 'close' ? ignore : other
  const { volume, document, page, search } = requested
  const book = volume === undefined ? undefined : { volumes: [volume] }
  const isBook = open?.book !== undefined && mayBe(open.book, volume)
  const joins =
    open !== undefined &&
    search === undefined &&
    (gap === 'close' || (gap === 'words' && isBook && volume !== undefined)) &&
    mayBe(open.book, volume) &&
    isSamePlace(open, document, page) &&
    !conjunction.test(gap === 'close' ? between : '')
  if (joins) return { type: 'join', book: open.book?.volumes.length ? open.book : book }
  const isListed = open !== undefined && (gap === 'close' || gap === 'next')
  if (volume === undefined && search === undefined && !isListed && !standsAlone(between))
    return ignore
  const inherits = volume === undefined && open?.book && gap !== 'break' && gap !== 'words'
  return { type: 'begin', book: inherits ? open.book : book }
}

/** Whether an address may name a place that the citation names in words. */
function isSamePlace({ parts }: Open, document?: string, page?: string): boolean {
  if (document === undefined) return page === undefined || parts.length === 0
  const documents = parts.flatMap(({ terms, address }) => [
    ...terms.filter(({ type }) => type === 'document').map(({ label }) => `d${label}`),
    ...(address?.document !== undefined ? [address.document] : []),
  ])
  return documents.length === 0 || documents.includes(document)
}
