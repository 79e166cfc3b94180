import type { Pages } from '../../tree/pages.ts'
import type { Facts } from './to-facts.ts'

/** What an edition knows of a document: enough for lists and links, not its text. */
export interface DocumentRecord {
  /** Id of the document in its volume: `d162`. */
  document: string
  /** Id of its volume: `frus1964-68v02`. */
  volume: string
  /** Printed number, absent where none is printed: `162`. */
  number?: string
  /** Text of the heading without the number. */
  title: string
  /** Date as it is shown, from the sidecar or the transcription. */
  date?: string
  /** ISO 8601, as exact as is known. */
  when?: string
  /** Printed pages, where they are known. */
  pages?: Pages
  /** Printed pages that begin below its first words, absent where there is none: `['367']`. */
  breaks?: Array<string>
  /** Labels of its notes, absent where it has none. */
  notes?: Array<string>
  /** By what it can be told from others. */
  facts: Facts
  /** Path of the source, a transcription or a volume, from the folder in which the site is built. */
  path: string
  /** Path of the sidecar, likewise; a document in the TEI of its volume may do without. */
  sidecar?: string
  /** The part of its volume that it stands in, where that has parts. */
  chapter?: { id: string; title: string }
  /** SHA-256 of the bytes of its source, in hexadecimal. */
  sha256: string
  /** Digest of its source, under which its text is in the cache. It changes whenever the text does. */
  digest: string
}

/** A document of an edition. */
export interface DocumentEntry {
  /** `frus1964-68v02/d162`. */
  id: string
  data: DocumentRecord
}
