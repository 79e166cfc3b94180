import type { VFile } from 'vfile'
import { fromYaml } from '../parse/sidecar/from-yaml.ts'
import { readDocument } from '../pipeline.ts'
import { sidecarSchema } from '../schemas/sidecar.ts'
import type { Root } from '../tree/nodes.ts'
import { hasError } from '../parse/sidecar/add-error.ts'

/** A document's address and its two files. */
export interface Seed {
  /** `d162`. */
  id: string
  /** `frus1964-68v02`. */
  volume: string
  transcription: VFile
  sidecar: VFile
}

/**
 * Read a document from its transcription and its sidecar.
 *
 * @param seed
 *   Files; their messages are added to them.
 * @returns
 *   Tree, or nothing where one of the files has an error.
 */
export function readSeed(seed: Seed): Root | undefined {
  const { id, volume, transcription, sidecar } = seed
  const supplied = hasError(sidecar) ? undefined : fromYaml(sidecar, sidecarSchema)
  if (hasError(transcription)) return undefined
  const tree = readDocument(transcription, { id, volume, supplied: supplied ?? {} })
  return hasError(transcription) || hasError(sidecar) ? undefined : tree
}
