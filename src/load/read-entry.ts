import { VFile } from 'vfile'
import type { DocumentRecord } from '../schemas/document.ts'
import type { Root } from '../tree/nodes.ts'
import { readSeed } from './read-seed.ts'
import { readText } from './read-text.ts'
import { toReport, writeText } from './report.ts'

/**
 * Read a document for its page.
 *
 * @param entry
 *   Entry of the collection `documents`.
 * @returns
 *   Tree, with `tree.data.document`; rejects where the files have changed since they were loaded and
 *   cannot be read any more.
 */
export async function readEntry(entry: { data: DocumentRecord }): Promise<Root> {
  const { document, volume, path, sidecar, lastGood } = entry.data
  const seed = {
    id: document,
    volume,
    transcription: lastGood
      ? new VFile({ path, value: lastGood.transcription })
      : await readText(path),
    sidecar: lastGood
      ? new VFile({ path: sidecar, value: lastGood.sidecar })
      : await readText(sidecar),
  }
  const tree = readSeed(seed)
  if (tree === undefined) throw new Error(writeText(toReport([seed.transcription, seed.sidecar])))
  return tree
}
