import { listHeaderTitles } from './header-titles.ts'
import { countDocuments, findMapping, toStatedReason } from './mapping.ts'

/** What a file holds, as far as its tags say. */
export interface Inspected {
  /** Number of its documents; 0 if it has no text. */
  documents: number
  /** Why the record of the volume is wrong about what a document is; absent if it is right, or says nothing. */
  fault?: string
  /** Whether it has a header, from which the record of its volume can be read. */
  hasHeader: boolean
  /** Titles in its header. */
  titles: ReadonlyArray<string>
}

/** Start tag of a header: `<teiHeader>`, `<tei:teiHeader type="text">`. */
const headerTag = /<(?:[\w.-]+:)?teiHeader[\s>]/

/**
 * Inspect a file, without parsing it.
 *
 * @param stated
 *   What a document is, according to the record of the volume (default: found).
 */
export function inspectTei(value: string, stated: string | undefined): Inspected {
  const options = { stated, divide: false }
  const isFault = stated !== undefined && findMapping(value, options) === undefined
  return {
    documents: countDocuments(value, options),
    ...(isFault && { fault: toStatedReason(value, stated) }),
    hasHeader: headerTag.test(value),
    titles: listHeaderTitles(value),
  }
}
