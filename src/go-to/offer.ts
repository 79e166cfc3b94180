import type { ListedDocument, ListedSection, ListedVolume } from '../edition/display/lists.ts'
import type { Locator } from '../tree/locator.ts'

/** A place to which a reader can go. */
export interface Offer {
  /** Path in the site, without its base: `frus1964-68v02/d162/#p1.3`; a whole address where it leaves the site. */
  href: string
  /** `Document 162, point 3, p. 367` */
  name: string
  /** Title of the document or volume. */
  title?: string
  /** Whether it is the place that was requested, one near it, or the one in the publisher's own edition. */
  is: 'requested' | 'near' | 'elsewhere'
}

/** What a reader is answered who requests a place. */
export interface Answer {
  /** Why the place is not among the offers: `This edition does not include Document 163 of …` Empty where it is. */
  message: string
  offers: Array<Offer>
}

/** What is known of the edition, loaded where it is needed. */
export interface Edition {
  volumes: () => Promise<ReadonlyArray<ListedVolume>>
  documents: (volume: string) => Promise<ReadonlyArray<ListedDocument>>
  /** Sections of the front and back matter of a volume. */
  sections: (volume: string) => Promise<ReadonlyArray<ListedSection>>
  /** Units and printed pages of a document or section in its order, by their anchors. */
  places: (volume: string, document: string) => Promise<ReadonlyMap<string, Locator>>
}

/** Where a reader is: in a volume, on the page of a document or section, or in neither. */
export interface Here {
  volume?: string | undefined
  document?: string | undefined
}
