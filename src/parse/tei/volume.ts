import type { Position } from 'unist'
import type { Root } from '../../tree/nodes.ts'
import type { RegisterEntry } from './registers.ts'

/** A volume, as encoded in TEI. */
export interface TeiVolume extends VolumeStructure {
  /** `frus1964-68v02`. */
  id: string
  documents: Array<TeiDocument>
}

/** Everything in a volume except its documents. */
export interface VolumeStructure {
  /**
   * Texts beside the documents in the order of the file: preface, sources, the lists of terms and persons, the texts of
   * chapters, index.
   */
  sections: Array<Section>
  /** Parts of the body, parents before children. */
  chapters: Array<Chapter>
  persons: Array<RegisterEntry>
  terms: Array<RegisterEntry>
  /** Scans of its pages, in the order of the file; absent where it names none. */
  scans?: ReadonlyArray<Scan>
}

/** The scan of a page, which the file only names. */
export interface Scan {
  /** As written: `0399`, `images/0399.jpg`. */
  name: string
  /** Printed number of the page: `367`. */
  page: string
}

/** A section of the front or back matter, or the text of a chapter outside of its documents. */
export interface Section {
  /** `preface`, `sources`. */
  id: string
  /** Whether it is in the front matter, the back matter, or, as the text of a chapter with the same id, in the body. */
  part: 'front' | 'body' | 'back'
  /** What it lists, if it is a list. */
  list?: 'persons' | 'terms' | 'index'
  tree: Root
}

/** A part of the body that contains documents or other parts. */
export interface Chapter {
  /** `ch2`. */
  id: string
  title: string
  /** Depth of nesting, from 1. */
  level: number
  /** Range of its heading in the file, if it has one. */
  heading?: Position
  /** Ids of its documents, without those in its subordinate parts. */
  documents: Array<string>
}

/** A document of a volume. */
export interface TeiDocument {
  /** `d162`. */
  id: string
  /** Number in the volume: `162`. */
  number?: string
  /** `editorial-note` or `historical-document`, if the file has a `subtype`. */
  kind?: string
  /** Printed number of the page on which it begins. */
  page?: string
  /** Its range in the file. */
  position: Position
  tree: Root
}
