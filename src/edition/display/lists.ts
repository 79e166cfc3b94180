import type { DocumentRecord } from '../records/document-record.ts'
import type { Volume } from '../../schemas/volume.ts'
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
  /** How many documents the printed volume holds, where it is known; they are numbered from 1. */
  documents?: number
}

/** A document, as `/frus1964-68v02/documents.json` lists it; what is not known is absent. */
export type ListedDocument = Pick<DocumentRecord, 'number' | 'title' | 'pages' | 'breaks'> & {
  /** `d162`. */
  id: string
}

/** A section of the front or back matter, as `/frus1964-68v02/sections.json` lists it. */
export interface ListedSection extends ListedDocument {
  /** Id in the source, and in the publisher's own edition: `persons`, where its page is `people`. */
  section: string
}

/** List a volume. */
export function toListedVolume(id: string, volume: Volume, words: VolumeWords): ListedVolume {
  const { title, url, documents } = volume
  return {
    id,
    name: toRunningTitle(volume, words),
    title,
    ...(url !== undefined && { url }),
    ...(documents !== undefined && { documents }),
  }
}

/** List a document. */
export function toListedDocument(record: DocumentRecord): ListedDocument {
  const { document, number, title, pages, breaks } = record
  return {
    id: document,
    ...(number !== undefined && { number }),
    title,
    ...(pages && { pages }),
    ...(breaks && { breaks }),
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

/** Whether a value is a volume as it is listed. */
export function isListedVolume(value: unknown): value is ListedVolume {
  if (!isRecord(value) || !isOptionalText(value['url'])) return false
  const { id, name, title, documents } = value
  return (
    [id, name, title].every((each) => typeof each === 'string') &&
    (documents === undefined || typeof documents === 'number')
  )
}

/** Whether a value is a document as it is listed. */
export function isListedDocument(value: unknown): value is ListedDocument {
  if (!isRecord(value)) return false
  const { id, title, number, pages, breaks } = value
  return (
    typeof id === 'string' &&
    typeof title === 'string' &&
    isOptionalText(number) &&
    (pages === undefined || isPages(pages)) &&
    (breaks === undefined || isTexts(breaks))
  )
}

/** Whether a value is a section as it is listed. */
export function isListedSection(value: unknown): value is ListedSection {
  return isListedDocument(value) && 'section' in value && typeof value.section === 'string'
}

function isPages(value: unknown): value is Pages {
  return isRecord(value) && typeof value['first'] === 'string' && typeof value['last'] === 'string'
}
