import type { VFile } from 'vfile'
import { addError, hasError } from '../parse/sidecar/messages.ts'
import { fromYaml } from '../parse/sidecar/from-yaml.ts'
import { readDocument } from '../pipeline.ts'
import { sidecarSchema } from '../schemas/sidecar.ts'
import type { Root } from '../tree/nodes.ts'
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
    readText(seed.sidecar, 'a sidecar beside the transcription; an empty file will do'),
  ])
  return { transcription, sidecar }
}

/**
 * Parse a document.
 *
 * @param seed
 *   Its address.
 * @param texts
 *   Its texts; messages are added to them.
 * @returns
 *   Tree, even where the transcription or the sidecar has errors; nothing where there is no transcription.
 */
export function parseSeed(
  seed: Pick<DocumentSeed, 'id' | 'volume'>,
  texts: SeedTexts,
): Root | undefined {
  const { transcription, sidecar } = texts
  const supplied = hasError(sidecar) ? undefined : fromYaml(sidecar, sidecarSchema)
  if (hasError(transcription)) return undefined
  if (transcription.extname === '.xml') {
    addError(transcription, 'format', 'Unexpected TEI, expected plain text: TEI is not read yet')
    return undefined
  }
  return readDocument(transcription, { id: seed.id, volume: seed.volume, supplied: supplied ?? {} })
}

/** Whether a document can be published: nothing is wrong with its texts. */
export function isPublishable({ transcription, sidecar }: SeedTexts): boolean {
  return !hasError(transcription) && !hasError(sidecar)
}
