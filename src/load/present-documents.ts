import type { TextReader } from '../compile/text-reader.ts'
import type { Edition } from '../link/edition.ts'
import { listTexts, listUnits } from '../permalinks/list-units.ts'
import type { PresentDocument } from '../permalinks/present-document.ts'

/**
 * List the documents of an edition with their units.
 *
 * @param texts
 *   Reads the cache with which it was compiled.
 */
export function listPresent({ documents }: Edition, texts: TextReader): Array<PresentDocument> {
  return documents.map(({ data: { volume, document, digest } }) => {
    const read = () => texts.tree({ digest, key: document })
    const tree = read()
    return {
      ...{ volume, id: document, units: listUnits(tree), kept: tree.data?.permalinks ?? {} },
      readTexts: () => listTexts(read()),
    }
  })
}
