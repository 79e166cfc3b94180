import { footnoteDefinitionId, pageBreakId } from '../tree/ids.ts'
import { toSteps } from '../tree/steps.ts'
import type { Step } from '../tree/locator.ts'
import { siblingId, volumeId } from '../tree/volumes.ts'
import type { Requested } from './requested.ts'
import { fromSlug } from './from-slug.ts'
import { readTerms, toUnitSteps } from './terms.ts'

/** Maximum length of the text (UTF-16 code units); a full citation has about 400. */
const maxLength = 2000

/** `frus1964-68v02/d162#p1.3`, in an address or alone; not `FRUS, 1964`. */
const address = /\bfrus(\d{4}[\w-]*)(?:\/([\w-]+))?\/?(?:#(\S+))?/i

/** `d162`, `d162fn1`, `d162#p1.3`, whole; not `d162 point 3`. */
const documentId = new RegExp(
  `^(d\\d[\\w-]*?)(?:${footnoteDefinitionId('(\\d+)')})?\\/?(?:#(\\S*))?$`,
  'i',
)

/** `p1.3`, `p1.l2.3`, whole; not `p1` or `p1.`. */
const innerId = /^\S+\.\w+$/

/** `#fn1`, whole; not `# 1`. */
const fragmentAlone = /^#(\S+)$/

const volumeNumber =
  'vol(?:ume|\\.)? ?([ivxlc]+|e[–-]\\d{1,2}|\\d{1,2})(?![\\p{L}\\p{N}])(?:[,.]? \\(?p(?:ar)?t\\.? (\\d|i{1,3})(?![\\p{L}\\p{N}])\\)?)?'

/** `1964–1968, vol. 2, pt. 1`, `1955–1957, Vietnam, Volume I`; not `1965, doc. 2`. */
const series = new RegExp(`(\\d{4}(?:[–-]\\d{2,4})?)(?!\\d)\\D{1,200}?\\b${volumeNumber}`, 'iu')

/** `vol. I` at the beginning, in the subseries of the current volume; not `volumes`. */
const sibling = new RegExp(`^${volumeNumber}`, 'iu')

/** `doc. 162` anywhere; the exact place follows the last one. */
const documentNumber = /\b(?:documents?|docs?\.?) ?\d{1,6}(?![\p{L}\p{N}])/giu

/** Pages at the end of a citation, for volumes without document numbers: `), 798–800.`; not `June 1965.` */
const pagesAtEnd = /[),] (?:pp?\. ?)?(\d{1,4})(?:[–-]\d{1,4})?[.,\s]*$/

/** `162`, `162 n. 1`, at the beginning; not `162nd`. */
const number = /^(\d{1,6})(?=$|[\s,;:.]|n\.? ?\d)/i

/**
 * Parse the name of a place: an address of this edition or of the Office of the Historian, a citation, the name of the
 * file of a document, or a name such as `162, point 3`.
 *
 * @param value
 *   Text as typed; only the first 2000 characters are read.
 * @param volume
 *   Id of the current volume, in whose subseries `vol. I` is looked up.
 * @returns
 *   Possible places, best first; empty where the text does not name a place.
 */
export function fromAddress(value: string, volume?: string): Array<Requested> {
  const text = value.slice(0, maxLength).replaceAll('*', '').replace(/\s+/g, ' ').trim()
  const requested = readAddress(text) ?? readCitation(text) ?? readSibling(text, volume)
  return requested ? [requested] : readName(text)
}

/** Read the id in an address; the citation around it may give the place in the document. */
function readAddress(text: string): Requested | undefined {
  const match = address.exec(text)
  if (match === null) return undefined
  const [all, id = '', path = '', hash = ''] = match
  const volume = `frus${id}`
  const fragment = trimEnd(hash)
  const cited = readPlace(text.replace(all, ''))
  const page = toPage(path) ?? (path === 'pages' ? toPage(fragment) : undefined)
  if (page !== undefined) return { volume, page, certain: true }
  if (path === '' || path === 'pages') return { ...cited, volume, certain: true }

  const [, document = path, note] = documentId.exec(path) ?? []
  const place = { volume, document: document.toLowerCase(), certain: true }
  if (fragment !== '') return { ...place, fragment }
  if (note !== undefined) return { ...place, unit: toNote(note) }
  return cited.document === place.document ? { ...cited, ...place } : place
}

/** `Foreign Relations of the United States, 1964–1968, Volume II, …, Document 162, point 3, p. 367.` */
function readCitation(text: string): Requested | undefined {
  const [all = '', years = '', volume = '', part] = series.exec(text) ?? []
  const id = volumeId(years, volume.toUpperCase(), part)
  if (id === undefined) return undefined
  return { ...readPlace(text.replace(all, '')), volume: id, certain: true }
}

/** `vol. I, doc. 427` */
function readSibling(text: string, here: string | undefined): Requested | undefined {
  const [all = '', volume = '', part] = sibling.exec(text) ?? []
  const id = siblingId(here, volume.toUpperCase(), part)
  const { terms, end } = readTerms(text, all.length)
  return id && end === text.length ? { ...toPlace(terms), volume: id, certain: true } : undefined
}

function readName(text: string): Array<Requested> {
  const [, document, note, fragment] = documentId.exec(text) ?? []
  if (document !== undefined) {
    return [
      {
        document: document.toLowerCase(),
        ...(note !== undefined && { unit: toNote(note) }),
        ...(fragment && { fragment }),
        certain: true,
      },
    ]
  }
  const unit = isPointId(text) ? text : fragmentAlone.exec(text)?.[1]
  if (unit !== undefined) return [{ fragment: unit, certain: true }]

  const [first = ''] = number.exec(text) ?? []
  const { terms, end } = readTerms(text, first.length)
  if (end < text.length || (first === '' && terms.length === 0)) return fromSlug(text)
  if (terms.length > 0) {
    return [{ ...(first !== '' && { document: `d${first}` }), ...toPlace(terms), certain: true }]
  }
  return [
    { document: `d${first}`, certain: false },
    { page: first, certain: false },
  ]
}

/** Read the place that a citation names in its volume. */
function readPlace(text: string): Omit<Requested, 'certain'> {
  const last = [...text.matchAll(documentNumber)].at(-1)
  if (last) return toPlace(readTerms(text, last.index).terms)
  const page = pagesAtEnd.exec(text)?.[1]
  return page === undefined ? {} : { page }
}

function toPlace(terms: ReturnType<typeof readTerms>['terms']): Omit<Requested, 'certain'> {
  const document = terms.find(({ type }) => type === 'document')?.label
  const page = terms.find(({ type }) => type === 'page')?.label
  const unit = toUnitSteps(terms)
  return {
    ...(document !== undefined && { document: `d${document}` }),
    ...(page !== undefined && { page }),
    ...(unit.length > 0 && { unit }),
  }
}

/** Label of the page that an id names, in a path or a fragment: `367` of `pg_367`, in either case. */
function toPage(id: string): string | undefined {
  const prefix = pageBreakId('')
  const isPage = id.toLowerCase().startsWith(prefix) && id.length > prefix.length
  return isPage ? id.slice(prefix.length) : undefined
}

/** Whether a text is the anchor of a unit inside a paragraph: `p1.3`; not `p1`, which is a page. */
function isPointId(text: string): boolean {
  return innerId.test(text) && toSteps(text)?.[0]?.kind === 'paragraph'
}

function toNote(label: string): Array<Step> {
  return [{ kind: 'note', label }]
}

/** Punctuation of a sentence at the end of an address: `)` and `.` of `p1.9).`; not the `9` of `p1.9`. */
const trailing = /[.,;:!?)\]}>'"’”/]$/

function trimEnd(fragment: string): string {
  let trimmed = fragment
  while (trailing.test(trimmed)) trimmed = trimmed.slice(0, -1)
  return trimmed
}
