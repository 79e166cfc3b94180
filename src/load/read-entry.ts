import { VFile } from 'vfile'
import type { DocumentRecord } from '../schemas/document.ts'
import type { Root } from '../tree/nodes.ts'
import { isPublishable, parseSeed, readTexts } from './read-seed.ts'
import { toReport, writeText } from './report.ts'

/**
 * Read a document for its page.
 *
 * @param entry
 *   Entry of the collection `documents`.
 * @returns
 *   Tree, with `tree.data.document`; rejects where the files have got errors since they were loaded.
 */
export async function readEntry(entry: { data: DocumentRecord }): Promise<Root> {
  const { document: id, volume, path, sidecar, piece, lastGood } = entry.data
  const texts = lastGood
    ? {
        transcription: new VFile({ path, value: lastGood.transcription }),
        sidecar: new VFile({ ...(sidecar && { path: sidecar }), value: lastGood.sidecar }),
      }
    : await readTexts({ id, volume, path, sidecar, piece })
  const tree = parseSeed({ id, volume, piece }, texts)
  if (tree && isPublishable(texts)) return tree
  throw new Error(writeText(toReport([texts.transcription, texts.sidecar])))
}
