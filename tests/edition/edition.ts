import { VFile } from 'vfile'
import { toReferences } from '../../src/edition/references/references.ts'
import { summarizeDocument } from '../../src/edition/records/summarize-document.ts'
import { readDocument, referToUnits } from '../../src/pipeline/read.ts'

/** Id of the volume of the documents of a small edition. */
export const volume = 'frus1964-68v02'

/**
 * Read a document for a small edition.
 *
 * @param id
 *   `d161`.
 * @param value
 *   Transcription.
 * @param firstPage
 *   Printed page on which it begins (default: not known).
 */
export function read(id: string, value: string, firstPage?: string) {
  const tree = readDocument(new VFile({ value }), {
    id,
    volume,
    supplied: {},
    ...(firstPage !== undefined && { firstPage }),
  })
  referToUnits(tree)
  const data = { document: id, volume, path: `${id}.txt`, ...summarizeDocument(tree) }
  return { id: `${volume}/${id}`, tree, data, references: toReferences(tree) }
}

/** References of the documents of a small edition, by document id. */
export function collectReferences(documents: ReadonlyArray<ReturnType<typeof read>>) {
  return new Map(documents.map(({ id, references }) => [id, references]))
}
