import type { Permalink, PermalinkTarget } from '../../tree/permalink.ts'

/** A document that was published and is not there any more. Targets name documents with their volumes: `letters/d1`. */
export interface MovedDocument {
  volume: string
  /** Its id: `d9`. */
  document: string
  /** Where its address leads at last. */
  target: PermalinkTarget
  /** Where places in it lead that have targets of their own. */
  places: Array<{ anchor: string; target: PermalinkTarget }>
  /** Its other places, whose words are looked for in its target. */
  published: Array<Permalink>
}
