import type { KeptPermalinks, Unnamed } from '../tree/permalink.ts'

/** A document as it is now. */
export interface PresentDocument {
  /** `frus1964-68v02` */
  volume: string
  /** `d162` */
  id: string
  /** Its units and printed pages with their addresses. */
  units: ReadonlyArray<Unnamed>
  kept: KeptPermalinks
  /** Reads the words of its units, by their anchors (default: words that were joined with others are not looked for in it). */
  readTexts?: () => ReadonlyMap<string, string>
}

/** Name a document with its volume: `letters/d1`. */
export function toDocumentId({ volume, id }: Pick<PresentDocument, 'volume' | 'id'>): string {
  return `${volume}/${id}`
}

/** Name of the volume in the id of a document: `letters` of `letters/d1`. */
export function toVolume(document: string): string {
  return document.slice(0, document.indexOf('/'))
}
