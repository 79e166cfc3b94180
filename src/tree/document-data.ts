import type { Position } from 'unist'
import type { StandOffAnnotation } from './stand-off.ts'

/** A document's address, and what its sidecar supplies. */
export interface DocumentData {
  /** Id of the document, which is the name of its file: `d162`. */
  id: string
  /** Id of its volume, which is the name of its folder: `frus1964-68v02`. */
  volume: string
  /** Printed number of the page on which it begins, where the file of its volume tells: `366`. */
  firstPage?: string
  /** What the editor supplies, because the transcription lacks it. */
  supplied: Supplied
  /** What the editor says of stretches of the text. */
  annotations?: Array<StandOffAnnotation>
}

/** What an editor supplies. Each fact says where it comes from. */
export interface Supplied {
  dateline?: Sourced & {
    /** As it is shown: `February 24, 1965, 6:30 p.m.` */
    text: string
    /** ISO 8601, as exact as is known: `1965-02-24T18:30:00-05:00`. */
    when?: string
  }
  pages?: Sourced & {
    /** Printed number of the page on which the document begins: `366`. */
    first: string
  }
  classification?: Sourced & { text: string }
  participants?: Array<Participant>
}

/** Somebody who took part. */
export interface Participant extends Sourced {
  /** `from` and `to` for a call or letter, `present` for a meeting. */
  role: 'from' | 'to' | 'present'
  name: string
  /** Key in the register of people. */
  person?: string
  /** Office held at the time. */
  office?: string
  /** Where the person was. */
  place?: string
  /** Where the participant is in the sidecar. */
  position?: Position
}

/** A fact with its ground. */
export interface Sourced {
  /** Where the fact comes from, in words a reader understands. */
  source: string
}
