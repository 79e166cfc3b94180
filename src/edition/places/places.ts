import { fromFootnoteDefinitionId, fromPageBreakId } from '../../tree/ids.ts'

/** A place of the edition. */
export interface Place {
  /** Id of the document: `frus1964-68v02/d161`. */
  document: string
  /** Anchor in it: `fn2`; absent where the whole document is meant. */
  fragment?: string
}

/**
 * Finds where a printed page begins.
 *
 * @param volume
 *   Id of the volume: `frus1964-68v02`.
 * @param page
 *   Page as printed: `367`.
 * @returns
 *   Place; nothing where the edition does not hold the document in which the page begins.
 */
export type FindPage = (volume: string, page: string) => Place | undefined

/**
 * Finds what a reference names.
 *
 * @param target
 *   Document, or volume of a page, in full (`toReferenceTarget`).
 * @param fragment
 *   Anchor in it.
 * @returns
 *   Place; the document alone where it has no such note; nothing where the edition does not hold it.
 */
export type FindPlace = (target: string, fragment?: string) => Place | undefined

/** A document, as far as references name places in it. */
interface Held {
  id: string
  data: { notes?: ReadonlyArray<string> }
}

/** Make a function that finds the places of an edition. */
export function placeFinder(documents: ReadonlyArray<Held>, findPage: FindPage): FindPlace {
  const held = new Map(documents.map(({ id, data }) => [id, new Set(data.notes)]))
  return function (target, fragment) {
    const notes = held.get(target)
    if (notes === undefined) {
      const page = fragment === undefined ? undefined : fromPageBreakId(fragment)
      return page === undefined ? undefined : findPage(target, page)
    }
    if (fragment === undefined) return { document: target }
    const note = fromFootnoteDefinitionId(fragment)
    const isThere = note === undefined || notes.has(note)
    return isThere ? { document: target, fragment } : { document: target }
  }
}
