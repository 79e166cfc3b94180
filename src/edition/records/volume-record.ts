import type { Volume } from '../../schemas/volume.ts'

/** Metadata of the front and back matter of a volume: enough for lists and links, without its text. */
export interface FrontAndBackMatter {
  /** Digest of the source, the cache key of the texts. */
  digest: string
  /** Path of the source, absolute or from the folder in which the site is built. */
  path: string
  /** SHA-256 of its bytes, in hexadecimal. */
  sha256: string
  /** Sections in the order of the volume. */
  sections: Array<SectionRecord>
  /** Number of entries of the list of persons. */
  persons: number
  /** Number of entries of the list of terms. */
  terms: number
  /** Printed numbers of pages by the names of their scans, without folder and ending: `367` by `0399`; absent if none are named. */
  scans?: Record<string, string>
}

/** A section of the front or back matter, or the text of a chapter, which has its id. */
export interface SectionRecord {
  /** `preface` */
  id: string
  /** `Preface` */
  title: string
  /** Whether it comes before, among or after the documents. */
  part: 'front' | 'body' | 'back'
  /** Kind of list, for a section that is one. */
  list?: 'persons' | 'terms' | 'index'
  /** Printed page on which it begins, where it is known: `XIII`. */
  page?: string
  /** Printed pages that begin after its first words, absent where there are none: `['XIV']`. */
  breaks?: Array<string>
}

/** A volume of an edition. */
export interface VolumeEntry {
  /** `frus1964-68v02`. */
  id: string
  /** Bibliographic record, and front and back matter if the source includes it. */
  data: Volume & { matter?: FrontAndBackMatter }
}
