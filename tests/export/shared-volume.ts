import { readFileSync } from 'node:fs'
import { VFile } from 'vfile'
import { readVolume } from '../../src/pipeline/read.ts'
import type { Root } from '../../src/tree/nodes.ts'
import { sharedPath } from '../shared.ts'

/** Path of a whole volume of the series, where it lies beside the project. */
export const volumePath = sharedPath('volumes/frus1964-68v02.xml')

/** Id of that volume. */
export const volumeId = 'frus1964-68v02'

/** Read the documents of the volume, with anchors and their ids. */
export function readSharedVolume(): Array<{ id: string; tree: Root }> {
  const path = volumePath ?? ''
  const file = new VFile({ path, value: readFileSync(path, 'utf8') })
  return readVolume(file, { id: volumeId, document: undefined }).documents.map((document) => {
    const { id, tree, page } = document
    const firstPage = page === undefined ? {} : { firstPage: page }
    tree.data = { document: { id, volume: volumeId, ...firstPage, supplied: {} } }
    return { id, tree }
  })
}
