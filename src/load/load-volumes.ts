import type { VFile } from 'vfile'
import { fromYaml } from '../parse/sidecar/from-yaml.ts'
import { hasError } from '../parse/sidecar/messages.ts'
import { type Volume, volumeSchema } from '../schemas/volume.ts'
import { fromTeiHeader } from '../parse/tei/index.ts'
import { hash } from './digest.ts'
import { readText } from './read-text.ts'
import { findSeeds, type VolumeSeed } from './seeds.ts'
import type { Store } from './store.ts'

/**
 * Put the records of the volumes into the store. A record with errors changes nothing there.
 */
export async function loadVolumes(store: Store, roots: ReadonlyArray<string>): Promise<void> {
  const { volumes } = await findSeeds(roots)
  const gone = new Set(store.keys())
  for (const seed of volumes) {
    gone.delete(seed.id)
    const { file, volume } = await readVolume(seed)
    if (volume) store.set({ id: seed.id, data: volume, digest: hash(String(file)) })
  }
  for (const id of gone) store.delete(id)
}

/**
 * Read the record of a volume.
 *
 * @returns
 *   File with its messages; the record, if there is no error in it.
 */
export async function readVolume(seed: VolumeSeed): Promise<{ file: VFile; volume?: Volume }> {
  const file = await readText(seed.path, 'the bibliographic record of the volume')
  if (hasError(file)) return { file }
  const volume =
    file.extname === '.xml' ? fromTeiHeader(String(file), file) : fromYaml(file, volumeSchema)
  return { file, ...(volume && { volume }) }
}
