import type { Shelf } from '../../tree/document-data.ts'
import type { Language } from '../../tree/language.ts'
import type { DocumentSummary } from './summarize-document.ts'
import type { Facts } from './to-facts.ts'

/** Metadata of a document: enough for lists and links, without its text. */
export interface DocumentRecord extends DocumentSummary {
  /** Id of the document in its volume: `d162`. */
  document: string
  /** Id of its volume: `frus1964-68v02`. */
  volume: string
  /** Language of its text; absent where it is that of the site: English. */
  language?: Language
  /** Where its original is kept, if that is stated. */
  shelf?: Shelf
  /** Place among the documents of the file of its volume, from 1; absent if it has its own file. */
  order?: number
  /** Sender and receiver of a letter, where its source names them apart from the heading. */
  correspondents?: Correspondents
  /** Values for search filters. */
  facts: Facts
  /** Path of the source (transcription or volume), relative to the folder in which the site is built. */
  path: string
  /** Path of the sidecar, relative to the same folder; a document in the TEI of its volume needs none. */
  sidecar?: string
  /** The part of its volume that contains it, if the volume has parts. */
  chapter?: { id: string; title: string }
  /** Anchors of its places in document order, with a space between two; absent if they are not known. */
  anchors?: string
  /** Anchors that are not those by count and label, by the latter; absent if there are none (see `KeptPermalinks`). */
  renamed?: Record<string, string>
  /** SHA-256 of the bytes of its source, in hexadecimal. */
  sha256: string
  /** Digest of its source, the cache key of its text. It changes whenever the text does. */
  digest: string
}

/** Sender and receiver of a letter; several are joined as in a sentence. */
export interface Correspondents {
  /** `Paolo Berti` */
  from?: string
  /** `Ada Marin and Leo Marin` */
  to?: string
}

/** A document of an edition. */
export interface DocumentEntry {
  /** `frus1964-68v02/d162`. */
  id: string
  data: DocumentRecord
}
