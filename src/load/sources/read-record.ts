import type { VFile } from 'vfile'
import { hasError } from '../../messages/report.ts'
import { fromYaml } from '../../parse/sidecar/from-yaml.ts'
import { type Volume, volumeSchema } from '../../schemas/volume.ts'
import { readText } from './read-text.ts'
import type { VolumeSeed } from './find-seeds.ts'

/**
 * Read the record of a volume.
 *
 * @returns
 *   File with its messages; the record, if there is no error in it.
 */
export async function readRecord(seed: VolumeSeed): Promise<{ file: VFile; volume?: Volume }> {
  const file = await readText(seed.path, 'the bibliographic record of the volume')
  const volume = hasError(file) ? undefined : fromYaml(file, volumeSchema)
  return { file, ...(volume && { volume }) }
}
