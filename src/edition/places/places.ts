import { fromFootnoteDefinitionId, fromPageBreakId } from '../../tree/ids.ts'
import { indexByName } from '../../tree/named-documents.ts'
import {
  findLabeledUnit,
  fromLabeledUnitId,
  type PrintedLabels,
} from '../../tree/printed-labels.ts'

/** A place of the edition. */
export interface Place {
  /** Id of the document: `frus1964-68v02/d161`. */
  document: string
  /** Anchor in the document: `fn2`; absent for the whole document. */
  fragment?: string
}

/**
 * Finds where a printed page begins.
 *
 * @param volume
 *   Id of the volume: `frus1964-68v02`.
 * @param page
 *   Label of the page as printed: `367`.
 * @returns
 *   Place; nothing where the edition does not include the document in which the page begins.
 */
export type FindPage = (volume: string, page: string) => Place | undefined

/**
 * Finds the target of a reference.
 *
 * @param target
 *   Full id of the document, or of the volume for a page (`toReferenceTarget`).
 * @param fragment
 *   Anchor in the target.
 * @returns
 *   Place; only the document where it lacks the note, or has no single unit with the label; nothing where the edition does not include the document.
 */
export type FindPlace = (target: string, fragment?: string) => Place | undefined

/** The fields of a document to which references can point. */
interface Held {
  id: string
  data: {
    volume: string
    number?: string
    notes?: ReadonlyArray<string>
    labels?: PrintedLabels
    renamed?: Readonly<Record<string, string>>
  }
}

/** Make a function that finds the places of an edition. */
export function placeFinder(documents: ReadonlyArray<Held>, findPage: FindPage): FindPlace {
  const held = indexByName(documents)
  const notes = new Map(documents.map(({ id, data }) => [id, new Set(data.notes)]))
  const labels = new Map(documents.map(({ id, data }) => [id, data.labels]))
  const renamed = new Map(
    documents.flatMap(({ id, data }) => (data.renamed ? [[id, data.renamed]] : [])),
  )
  return function (target, fragment) {
    const document = held.get(target)?.id
    if (document === undefined) {
      const page = fragment === undefined ? undefined : fromPageBreakId(fragment)
      return page === undefined ? undefined : findPage(target, page)
    }
    if (fragment === undefined) return { document }
    const unit = fromLabeledUnitId(fragment)
    if (unit) {
      const own = labels.get(document)
      const id = own && findLabeledUnit(unit, own)
      return { document, ...(id !== undefined && { fragment: id }) }
    }
    const note = fromFootnoteDefinitionId(fragment)
    const isThere = note === undefined || notes.get(document)?.has(note)
    // References name notes by their printed numbers.
    const own = note === undefined ? fragment : (renamed.get(document)?.[fragment] ?? fragment)
    return isThere ? { document, fragment: own } : { document }
  }
}
