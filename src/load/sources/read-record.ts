import type { VFile } from 'vfile'
import { hasError } from '../../messages/report.ts'
import { fromYaml } from '../../parse/sidecar/from-yaml.ts'
import { type Volume, volumeSchema } from '../../schemas/volume.ts'
import { readTextFile } from './read-text.ts'
import type { VolumeSeed } from './find-seeds.ts'

/** Description of the file, for messages. */
const expected = 'the bibliographic record of the volume, with at least a `title`'

/**
 * Read the record of a volume.
 *
 * @returns
 *   File with its messages, and the record if it has no error.
 */
export async function readRecord(seed: VolumeSeed): Promise<{ file: VFile; volume?: Volume }> {
  const file = await readTextFile(seed.path, expected)
  const volume = hasError(file) ? undefined : fromYaml(file, volumeSchema)
  return { file, ...(volume && { volume }) }
}
