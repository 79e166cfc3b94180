import type { VFile } from 'vfile'
import { listArchivalKeys } from '../../edition/records/holding.ts'
import type { StatedName } from '../../lint/edition/stated-order.ts'
import { hasError, report } from '../../messages/report.ts'
import { fromPlacedYaml } from '../../parse/sidecar/from-yaml.ts'
import { type Volume, volumeSchema } from '../../schemas/volume.ts'
import { readTextFile } from './read-text.ts'
import type { VolumeSeed } from './seeds.ts'

/** Description of the file, for messages. */
const expected = 'the bibliographic record of the volume, with at least a `title`'

/** The file with the record of a volume. */
export interface RecordFile {
  /** File with its messages. */
  file: VFile
  /** The record; absent if it has an error. */
  volume?: Volume
  /** Names in its `order`. */
  order: ReadonlyArray<StatedName>
}

/** Read the record of a volume. */
export async function readRecord(seed: VolumeSeed): Promise<RecordFile> {
  const file = await readTextFile(seed.path, expected)
  const read = hasError(file) ? undefined : fromPlacedYaml(file, volumeSchema)
  if (read === undefined) return { file, order: [] }
  const { data: volume, places } = read
  const [key] = volume.repository === undefined ? listArchivalKeys(volume) : []
  if (key !== undefined) {
    const reason = `Missing \`repository\` beside \`${key}\`, expected text such as \`repository: Municipal Archive\``
    report(file, 'missing-repository', reason, places.key([], key))
  }
  const order = (volume.order ?? []).map((name, index) => ({
    name,
    position: places.value(['order', index]),
  }))
  return { file, volume, order }
}
