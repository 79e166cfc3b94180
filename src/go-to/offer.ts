import type { ListedDocument, ListedSection, ListedVolume } from '../edition/display/lists.ts'
import type { Locator } from '../tree/locator.ts'
import type { Words } from '../words/words.ts'

/** A place to which a reader can go. */
export interface Offer {
  /** Path in the site, without its base: `frus1964-68v02/d162/#p1.3`; a full URL where it leaves the site. */
  href: string
  /** `Document 162, point 3, p. 367` */
  name: string
  /** Title of the document or volume. */
  title?: string
  /** Whether it is the requested place, one near it, or the place in the publisher's edition. */
  is: 'requested' | 'near' | 'elsewhere'
}

/** The answer to a request for a place. */
export interface Answer {
  /** Why the place is not among the offers: `This edition does not include Document 163 of …` Empty where it is. */
  message: string
  offers: Array<Offer>
}

/** Join the answers for the places that a text names. */
export function joinAnswers(answers: ReadonlyArray<Answer>): Answer {
  return {
    message: answers
      .map(({ message }) => message)
      .filter(Boolean)
      .join(' '),
    offers: answers.flatMap(({ offers }) => offers),
  }
}

/** Words for answers. */
export type GoToWords = Pick<Words, 'goTo' | 'places'>

/** Lists of the edition, loaded on demand, and the words in which it answers. */
export interface Edition {
  words: GoToWords
  volumes: () => Promise<ReadonlyArray<ListedVolume>>
  documents: (volume: string) => Promise<ReadonlyArray<ListedDocument>>
  /** Sections of the front and back matter of a volume. */
  sections: (volume: string) => Promise<ReadonlyArray<ListedSection>>
  /** Printed numbers of the pages of a volume by the names of their scans: `367` by `0399`; loaded only for the address of one. */
  scans: (volume: string) => Promise<ReadonlyMap<string, string>>
  /** Locators of the units and printed pages of a document or section in document order, by anchor. */
  places: (volume: string, document: string) => Promise<ReadonlyMap<string, Locator>>
}

/** Current page of a reader: in a volume, on the page of a document or section, or neither. */
export interface Here {
  volume?: string | undefined
  document?: string | undefined
}
