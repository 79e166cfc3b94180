/**
 * An item in CSL-JSON without what is not known, from which all files for reference managers are written.
 *
 * @see https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json
 */
export interface CslItem {
  id: string
  /** A document in a book, or unpublished papers. */
  type: 'chapter' | 'manuscript' | 'personal_communication'
  title: string
  /** Senders of an unpublished letter; who wrote the documents of a book is only in their titles. */
  author?: Array<CslName> | undefined
  recipient?: Array<CslName> | undefined
  'container-title'?: string | undefined
  'collection-title'?: string | undefined
  volume?: string | undefined
  'chapter-number'?: string | undefined
  /** `366-367` */
  page?: string | undefined
  editor?: Array<CslName> | undefined
  publisher?: string | undefined
  'publisher-place'?: string | undefined
  issued?: CslDate | undefined
  /** Date of a document that a book prints. */
  'original-date'?: CslDate | undefined
  /** `memorandum of telephone conversation` */
  genre?: string | undefined
  /** Repository of the original. */
  archive?: string | undefined
  archive_collection?: string | undefined
  archive_location?: string | undefined
  'archive-place'?: string | undefined
  ISBN?: string | undefined
  language?: string | undefined
  URL?: string | undefined
  note?: string | undefined
  /** What the standard has no names for. Styles never print it. */
  custom: CslCustom
}

/** From where an item was taken. */
export interface CslCustom {
  /** Title of the edition. */
  edition: string
  /** Name of its release. */
  release: string
  /** Address of the document in the edition; absent if nobody says where it is published. */
  address?: string | undefined
}

/** A person, or an institution, whose name is not inverted. */
export type CslName = { family: string; given: string; suffix?: string } | { literal: string }

/** A date as exact as known: year, month, day. */
export interface CslDate {
  'date-parts': [Array<number>]
}
