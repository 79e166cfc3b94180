import type { Position } from 'unist'
import type { Root } from '../../tree/nodes.ts'
import type { RegisterEntry } from './registers.ts'

/** A volume, as its TEI has it. */
export interface TeiVolume extends Matter {
  /** `frus1964-68v02`. */
  id: string
  documents: Array<TeiDocument>
}

/** What surrounds the documents of a volume. */
export interface Matter {
  /** Front and back matter in the order of the file: preface, sources, the lists of terms and persons, index. */
  sections: Array<Section>
  /** Parts of the body, a part before those in it. */
  chapters: Array<Chapter>
  persons: Array<RegisterEntry>
  terms: Array<RegisterEntry>
}

/** A section of the front or back matter. */
export interface Section {
  /** `preface`, `sources`. */
  id: string
  /** Whether it stands before or behind the body. */
  part: 'front' | 'back'
  /** What it lists, where it is a list. */
  list?: 'persons' | 'terms' | 'index'
  tree: Root
}

/** A part of the body that holds documents or other parts. */
export interface Chapter {
  /** `ch2`. */
  id: string
  title: string
  /** How deep it stands: 1 for a part that is in no other. */
  level: number
  /** Ids of the documents that stand in it and in none of its parts. */
  documents: Array<string>
}

/** A document of a volume. */
export interface TeiDocument {
  /** `d162`. */
  id: string
  /** Number, as the volume counts: `162`. */
  number?: string
  /** `editorial-note`, `historical-document`, where the file tells. */
  kind?: string
  /** Printed number of the page on which it begins. */
  page?: string
  /** Its range in the file. */
  position: Position
  tree: Root
}
