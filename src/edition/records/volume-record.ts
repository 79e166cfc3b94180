import type { Volume } from '../../schemas/volume.ts'

/** What an edition knows of the front and back matter of a volume: enough for lists and links, not its text. */
export interface MatterRecord {
  /** Digest of the source, under which the texts are in the cache. */
  digest: string
  /** Sections in the order of the volume. */
  sections: Array<SectionRecord>
  /** Number of entries of the list of persons. */
  persons: number
  /** Number of entries of the list of terms. */
  terms: number
}

/** A section of the front or back matter. */
export interface SectionRecord {
  /** `preface` */
  id: string
  /** `Preface` */
  title: string
  /** Whether it stands before or behind the documents. */
  part: 'front' | 'back'
  /** What it lists, where it is a list. */
  list?: 'persons' | 'terms' | 'index'
  /** Printed page on which it begins, where it is known: `XIII`. */
  page?: string
  /** Printed pages that begin below its first words, absent where there is none: `['XIV']`. */
  breaks?: Array<string>
}

/** A volume of an edition. */
export interface VolumeEntry {
  /** `frus1964-68v02`. */
  id: string
  /** Its bibliographic record, and its front and back matter where its source has it. */
  data: Volume & { matter?: MatterRecord }
}
