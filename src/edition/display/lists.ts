import type { DocumentRecord } from '../records/document-record.ts'
import type { Volume } from '../../schemas/volume.ts'
import type { Shelf } from '../../tree/document-data.ts'
import type { Pages } from '../../tree/pages.ts'
import type { SectionPage } from './sections.ts'
import { isOptionalText, isRecord, isTexts } from '../records/json-values.ts'
import { toRunningTitle, type VolumeWords } from './volume-names.ts'

/** A volume, as `/volumes.json` lists it. */
export interface ListedVolume {
  /** `frus1964-68v02`. */
  id: string
  /** `Foreign Relations, 1964–1968, Volume II`. */
  name: string
  /** `Vietnam, January–June 1965`. */
  title: string
  /** Address in the publisher's own edition; absent if there is none. */
  url?: string
  /** Pattern of the addresses of its documents there. */
  documentUrl?: string
  /** How many documents the printed volume holds, where it is known; they are numbered from 1. */
  documents?: number
  /** Names by which an archive knows its originals: collection and repository; absent if it has none. */
  archives?: ReadonlyArray<string>
}

/** A document, as `/frus1964-68v02/documents.json` lists it; what is not known is absent. */
export type ListedDocument = Pick<
  DocumentRecord,
  'number' | 'title' | 'pages' | 'breaks' | 'shelf'
> & {
  /** `d162`. */
  id: string
  /** Its day, or as much of the date as is known: `1965-02-24`. */
  when?: string
}

/**
 * A section of the front or back matter, or a chapter, as `/frus1964-68v02/documents/sections.json` lists it. The id of a chapter without a
 * page is empty: it is a place on the page of the volume.
 */
export interface ListedSection extends ListedDocument {
  /** Id in the source, and in the publisher's own edition: `persons`, where its page is `people`. */
  section: string
}

/** List a volume. */
export function toListedVolume(id: string, volume: Volume, words: VolumeWords): ListedVolume {
  const { title, url, documentUrl, documents, collection, repository } = volume
  const archives = [collection, repository].filter((name) => name !== undefined)
  return {
    id,
    name: toRunningTitle(volume, words),
    title,
    ...(url !== undefined && { url }),
    ...(documentUrl !== undefined && { documentUrl }),
    ...(documents !== undefined && { documents }),
    ...(archives.length > 0 && { archives }),
  }
}

/** A day in ISO 8601. */
const day = '1965-02-24'

/** List a document. */
export function toListedDocument(record: DocumentRecord): ListedDocument {
  const { document, number, title, pages, breaks, shelf, when } = record
  return {
    id: document,
    ...(number !== undefined && { number }),
    title,
    ...(pages && { pages }),
    ...(breaks && { breaks }),
    ...(shelf && { shelf }),
    ...(when !== undefined && { when: when.slice(0, day.length) }),
  }
}

/** List a section. */
export function toListedSection({
  id,
  path,
  title,
  page,
  breaks = [],
}: SectionPage): ListedSection {
  const first = page ?? breaks[0]
  // A page break directly after the heading belongs to the page of the heading.
  const inside = breaks.filter((label) => label !== page)
  return {
    id: path,
    section: id,
    title,
    ...(first !== undefined && { pages: { first, last: breaks.at(-1) ?? first } }),
    ...(inside.length > 0 && { breaks: inside }),
  }
}

/** List a chapter that has no page of its own; documents outside of chapters are none. */
export function toListedChapter({
  id,
  title,
}: {
  id?: string
  title?: string
}): Array<ListedSection> {
  return id === undefined || title === undefined ? [] : [{ id: '', section: id, title }]
}

/** Whether a value is a volume as it is listed. */
export function isListedVolume(value: unknown): value is ListedVolume {
  if (!isRecord(value)) return false
  const { id, name, title, url, documentUrl, documents, archives } = value
  return (
    isOptionalText(url) &&
    isOptionalText(documentUrl) &&
    [id, name, title].every((each) => typeof each === 'string') &&
    (documents === undefined || typeof documents === 'number') &&
    (archives === undefined || isTexts(archives))
  )
}

/** Whether a value is a document as it is listed. */
export function isListedDocument(value: unknown): value is ListedDocument {
  if (!isRecord(value)) return false
  const { id, title, number, pages, breaks, shelf, when } = value
  return (
    typeof id === 'string' &&
    typeof title === 'string' &&
    isOptionalText(number) &&
    isOptionalText(when) &&
    (shelf === undefined || isShelf(shelf)) &&
    (pages === undefined || isPages(pages)) &&
    (breaks === undefined || isTexts(breaks))
  )
}

/** Whether a value is a section as it is listed. */
export function isListedSection(value: unknown): value is ListedSection {
  return isListedDocument(value) && 'section' in value && typeof value.section === 'string'
}

function isShelf(value: unknown): value is Shelf {
  return isRecord(value) && Object.values(value).every((each) => typeof each === 'string')
}

function isPages(value: unknown): value is Pages {
  return isRecord(value) && typeof value['first'] === 'string' && typeof value['last'] === 'string'
}
