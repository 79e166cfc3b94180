import type { VFile } from 'vfile'
import { hasError } from '../messages/report.ts'
import { fromSidecar } from '../parse/sidecar/from-sidecar.ts'
import { readDocument, readTeiDocument } from '../pipeline.ts'
import type { Root } from '../tree/nodes.ts'
import type { Find } from '../tree/register.ts'
import { checkApparatus } from './check-apparatus.ts'
import { readText } from './read-text.ts'
import type { DocumentSeed } from './seeds.ts'

/** The texts of a document. */
export interface SeedTexts {
  transcription: VFile
  sidecar: VFile
}

/** Read the texts of a document; what cannot be read is said on the files. */
export async function readTexts(seed: DocumentSeed): Promise<SeedTexts> {
  const [transcription, sidecar] = await Promise.all([
    readText(seed.path, 'a transcription'),
    readSidecar(seed.sidecar),
  ])
  return { transcription, sidecar }
}

/** Read a sidecar. */
export function readSidecar(path: string): Promise<VFile> {
  return readText(path, 'a sidecar beside the transcription; it may be empty')
}

/**
 * Parse a document.
 *
 * @param seed
 *   Its address.
 * @param texts
 *   Its texts; messages are added to them.
 * @param find
 *   Looks up the entries to check the annotations against; without it that is not checked.
 * @returns
 *   Tree, even where the transcription or the sidecar has errors; nothing where there is no transcription.
 */
export function parseSeed(
  { id, volume }: Pick<DocumentSeed, 'id' | 'volume'>,
  texts: SeedTexts,
  find?: Find,
): Root | undefined {
  const { transcription, sidecar } = texts
  const added = hasError(sidecar) ? { supplied: {} } : fromSidecar(sidecar)
  if (hasError(transcription)) return undefined
  const document = { id, volume, ...added }
  const read = transcription.extname === '.xml' ? readTeiDocument : readDocument
  const tree = read(transcription, document, sidecar)
  if (find) checkApparatus(tree, find, sidecar)
  return tree
}

/** Whether a document can be published: nothing is wrong with its texts. */
export function isPublishable({ transcription, sidecar }: SeedTexts): boolean {
  return !hasError(transcription) && !hasError(sidecar)
}
