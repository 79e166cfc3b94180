import { toFullTitle } from '../../edition/display/volume-names.ts'
import { isUnpublished, writeShelf } from '../../edition/records/holding.ts'
import { toReleaseName } from '../../edition/records/release.ts'
import { toReleaseAddress } from '../../edition/references/release-address.ts'
import { english } from '../../words/en/index.ts'
import { defaultLanguage } from '../../words/words.ts'
import { toPublisher } from '../citation/cited.ts'
import type { CslItem, CslName } from './csl-item.ts'
import type { DescribedDocument } from './described-document.ts'
import { toCslDate } from './dates.ts'
import { toGenre } from './genre.ts'
import { toCslNames } from './names.ts'
import { findCitedNumber } from './cited-number.ts'

/** Convert a document to an item in CSL-JSON: a chapter of a book, or an unpublished paper. It has only what is known. */
export function toCslItem(document: DescribedDocument): CslItem {
  const { id, record, volume, edition } = document
  const { editors = [], isbn13, isbn10, lang } = volume
  const number = findCitedNumber(document)
  return {
    id: toItemId(id),
    type: toType(document),
    title: record.title,
    ...(isUnpublished(volume) ? toPaper(document) : toChapter(document, number)),
    editor: editors.length > 0 ? toCslNames(editors) : undefined,
    ISBN: isbn13 ?? isbn10?.replaceAll('-', ''),
    language: toLanguageTag(record.language?.lang ?? lang ?? edition.lang ?? defaultLanguage),
    URL: document.url ?? findCitedAddress(document),
    note: number === undefined ? undefined : english.places.document(number),
    custom: toCustom(document),
  }
}

/** Key of a document in files of references: `frus1964-68v02-d162`. */
export function toItemId(id: string): string {
  return id.replace('/', '-')
}

/** Address of a document in its own edition; nothing where nobody says at which address it is published. */
export function findOwnAddress({
  address,
}: Pick<DescribedDocument, 'address'>): string | undefined {
  return URL.canParse(address) ? address : undefined
}

/** Address of a document in its own edition, with the release that is cited. */
function findCitedAddress(document: DescribedDocument): string | undefined {
  const address = findOwnAddress(document)
  return address && toReleaseAddress(address, toReleaseName(document.release))
}

/** Leave out a tag that names only a script: `und-Arab`. */
function toLanguageTag(lang: string): string | undefined {
  return lang.startsWith('und') ? undefined : lang
}

function toChapter(document: DescribedDocument, number: string | undefined): Partial<CslItem> {
  const { record, volume, parties, source } = document
  const { pages } = record
  return {
    'container-title': toFullTitle(volume, english.volume),
    'collection-title': volume.series,
    volume: volume.number,
    'chapter-number': number,
    page: pages && [...new Set([pages.first, pages.last])].join('-'),
    publisher: toPublisher(volume),
    'publisher-place': volume.place,
    issued: toCslDate(volume.year?.toString()),
    'original-date': toCslDate(record.when),
    genre: parties && toGenre(record.title),
    archive: source?.archive,
    archive_location: source?.location,
  }
}

function toPaper(document: DescribedDocument): Partial<CslItem> {
  const { record, volume, holding } = document
  const { repository, location, collection = volume.title, referenceCode, ...shelf } = holding
  const isLetter = toType(document) === 'personal_communication'
  const place = [writeShelf(shelf, english.archive), referenceCode].filter(Boolean).join(', ')
  return {
    author: isLetter ? toParty(document, 'from') : undefined,
    recipient: isLetter ? toParty(document, 'to') : undefined,
    issued: toCslDate(record.when),
    archive: repository,
    archive_collection: collection,
    archive_location: place === '' ? undefined : place,
    'archive-place': location,
  }
}

/** Unpublished papers are letters if their source or their heading says so, or if it names a sender and a receiver. */
function toType({ record, volume, participants }: DescribedDocument): CslItem['type'] {
  if (!isUnpublished(volume)) return 'chapter'
  const { correspondents, facts } = record
  const roles = new Set(participants.map(({ role }) => role))
  const isBetween = facts.kind === 'Paper' && roles.has('from') && roles.has('to')
  const isLetter = correspondents !== undefined || facts.kind === 'Letter' || isBetween
  return isLetter ? 'personal_communication' : 'manuscript'
}

function toParty(
  { participants }: DescribedDocument,
  side: 'from' | 'to',
): Array<CslName> | undefined {
  const names = participants.filter(({ role }) => role === side)
  return names.length > 0 ? names.map(({ name }) => ({ literal: name })) : undefined
}

function toCustom(document: DescribedDocument): CslItem['custom'] {
  const { edition, release } = document
  return {
    edition: edition.title,
    release: toReleaseName(release),
    address: findOwnAddress(document),
  }
}
