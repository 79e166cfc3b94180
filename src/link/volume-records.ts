import { VFile } from 'vfile'
import type { Manifest } from '../compile/compiled.ts'
import type { VolumeEntry } from '../edition/records/volume-record.ts'
import { report } from '../messages/report.ts'
import { type ReportedMessage, toReport } from '../messages/reported-messages.ts'
import { joinHeaderRecords } from '../schemas/header-record.ts'
import type { Volume } from '../schemas/volume.ts'
import { at } from '../tree/at.ts'

/** The records of all volumes, and messages on them. */
export interface VolumeRecords {
  entries: Array<VolumeEntry>
  messages: Array<ReportedMessage>
}

/**
 * List the volumes that have a record: in a `volume.yaml`, in the header of their file, or in the headers of their
 * documents.
 *
 * @param records
 *   Records that were read from a `volume.yaml`, by the ids of the volumes.
 * @param transcriptions
 *   Manifests of documents that have their own files.
 * @param volumes
 *   Manifests of whole volumes, by the ids of the volumes.
 */
export function listVolumes(
  records: ReadonlyMap<string, Volume>,
  transcriptions: ReadonlyArray<Manifest>,
  volumes: ReadonlyMap<string, Manifest>,
): VolumeRecords {
  const all = new Map(records)
  for (const [id, { volume }] of volumes) if (volume) all.set(id, volume)
  const described = transcriptions.flatMap(({ header, documents }) => {
    return documents.flatMap(({ volume, path }) => (header ? [{ volume, path, header }] : []))
  })
  const files: Array<VFile> = []
  for (const [id, documents] of Map.groupBy(described, ({ volume }) => volume)) {
    if (all.has(id)) continue
    const headers = documents.map(({ header }) => header)
    const volume = joinHeaderRecords(headers, id)
    if (volume.title === id) files.push(reportTitle(id, at(documents, 0).path))
    all.set(id, { ...volume, source: 'Headers of its documents' })
  }
  const entries = Array.from(all, ([id, record]) => {
    const matter = volumes.get(id)?.matter
    return { id, data: { ...record, ...(matter && { matter }) } }
  })
  return { entries, messages: toReport(files) }
}

function reportTitle(id: string, path: string): VFile {
  const file = new VFile({ path })
  const reason = `Missing \`title\` that all documents of \`${id}\` have in their headers, expected the title of the volume; \`${id}\` is used`
  report(file, 'tei-record', reason)
  return file
}
