import type { Position } from 'unist'
import type { StatedConventions } from './conventions.ts'
import type { StandOffAnnotation } from './stand-off.ts'

/** Ids of a document, and the data from its sidecar. */
export interface DocumentData {
  /** Id of the document, the name of its file: `d162`. */
  id: string
  /** Id of its volume, the name of its folder: `frus1964-68v02`. */
  volume: string
  /** Titles in its header that all documents of the volume have, so that they are not its own. */
  volumeTitles?: ReadonlyArray<string>
  /** Label of the page on which it begins, if the file of its volume gives it: `366`. */
  firstPage?: string
  /** Language of the text, if it is stated for the document or its volume: `ar` (BCP 47). */
  lang?: string
  /** Direction of the text, if it is stated and not that of the language. */
  dir?: 'ltr' | 'rtl'
  /** Title that the sidecar states, if the text has none. */
  statedTitle?: StatedTitle
  /** Where its original is kept, if that is stated for the document or its volume. */
  shelf?: Shelf
  /** Conventions of the transcription that are stated for the document or its volume. */
  conventions?: StatedConventions
  /** Kind of the document for the search filters, according to its source: `Letter`; its heading may say another. */
  kind?: string
  /** Facts that the editor supplies, because the transcription lacks them. */
  supplied: Supplied
  /** Annotations of ranges of the text. */
  annotations?: Array<StandOffAnnotation>
}

/** A title that a sidecar states. */
export interface StatedTitle {
  text: string
  /** Position in the sidecar. */
  position: Position
}

/** Where an archive keeps a document, as its finding aid says. */
export interface Shelf {
  /** `3`, `Karton 12` */
  box?: string
  /** `12` */
  folder?: string
  /** Reference code, call number or shelf mark: `FO 371/180539`. */
  referenceCode?: string
}

/** Facts that an editor supplies, each with its source. */
export interface Supplied {
  /** The title, if the text has none; its words are in the tree. */
  title?: Sourced
  dateline?: Sourced & {
    /** Date as displayed: `February 24, 1965, 6:30 p.m.` */
    text: string
    /** ISO 8601, as precise as is known: `1965-02-24T18:30:00-05:00`. */
    when?: string
    /** Place in it, where that is known apart from the date: `Trieste`. */
    place?: string
  }
  pages?: Sourced & {
    /** Label of the page on which the document begins: `366`. */
    first: string
  }
  classification?: Sourced & { text: string }
  participants?: Array<Participant>
  /** What the transcription was compared with, and how it differs from it. */
  collation?: string
}

/** A participant in a meeting, call, or correspondence. */
export interface Participant extends Sourced {
  /** `from` and `to` for a call or letter, `present` for a meeting; any other word is shown as it is. */
  role: string
  name: string
  /** Key in the register of people. */
  person?: string
  /** Office held at the time. */
  office?: string
  /** Where the person was. */
  place?: string
  /** Position of the participant in the sidecar. */
  position?: Position
}

/** A fact with its source. */
export interface Sourced {
  /** Source of the fact, in words for readers. */
  source: string
}
