import type { Manifest } from '../compile/compiled.ts'
import type { DocumentEntry } from '../edition/records/document-record.ts'
import type { VolumeEntry } from '../edition/records/volume-record.ts'
import { type ReportedMessage, sortReport } from '../messages/reported-messages.ts'
import type { Volume } from '../schemas/volume.ts'
import type { Register } from '../tree/register.ts'
import { reportReferences } from './report-references.ts'
import { listVolumes } from './volume-records.ts'

/** A compiled edition without its texts, as plain data. */
export interface Edition {
  /** Language of the edition (BCP 47), in which its interface is if there is a table of words for it. */
  lang: string
  volumes: Array<VolumeEntry>
  /** Documents that can be published: their files have no error, and their volume has a record. */
  documents: Array<DocumentEntry>
  /** The edition's own registers; absent if they have an error. */
  register?: Register
  /** Registers made from the lists of volumes, by the ids of the volumes. */
  listed: Record<string, Register>
  /** All messages on all sources, in the order of paths and lines. */
  messages: Array<ReportedMessage>
}

/** Parts from which an edition is joined. */
export interface EditionParts {
  /** Language of the edition (BCP 47). */
  lang: string
  /** Bibliographic records that were read from a `volume.yaml`, by the ids of the volumes. */
  records: ReadonlyMap<string, Volume>
  /** The edition's own registers; absent if they have an error. */
  register: Register | undefined
  /** Manifests of transcriptions. */
  transcriptions: ReadonlyArray<Manifest>
  /** Manifests of whole volumes, by the ids of the volumes. */
  volumes: ReadonlyMap<string, Manifest>
  /** Messages on files that are not part of a manifest. */
  messages: ReadonlyArray<ReportedMessage>
}

/** Join all compiled sources into an edition, and check the references between them. */
export function joinEdition(parts: EditionParts): Edition {
  const { lang, records, register, transcriptions, volumes } = parts
  const { entries, messages: recordMessages } = listVolumes(records, transcriptions, volumes)
  const recorded = new Set(entries.map(({ id }) => id))
  const manifests = [...transcriptions, ...volumes.values()]
  const documents = manifests
    .flatMap((manifest) => manifest.documents)
    .filter(({ volume }) => recorded.has(volume))
    .map((data) => ({ id: `${data.volume}/${data.document}`, data }))
  const references = new Map(manifests.flatMap((manifest) => Object.entries(manifest.references)))
  const messages = [
    ...parts.messages,
    ...recordMessages,
    ...manifests.flatMap((manifest) => manifest.messages),
  ]
  const unresolved = reportReferences(documents, references, entries, messages)
  return {
    lang,
    volumes: entries,
    documents,
    ...(register && { register }),
    listed: Object.fromEntries(
      [...volumes].flatMap(([id, manifest]) =>
        manifest.register ? [[id, manifest.register] as const] : [],
      ),
    ),
    messages: sortReport([...messages, ...unresolved]),
  }
}

/**
 * Retain the last good version of documents that now have an error, so that `astro dev` can still show them.
 *
 * @param before
 *   Previous edition.
 * @param now
 *   Current edition.
 */
export function retainLastGood(before: Edition, now: Edition): Edition {
  const errors = now.messages.filter(({ severity }) => severity === 'error')
  const faulty = new Set<unknown>(errors.map(({ file }) => file))
  const there = new Set(now.documents.map(({ id }) => id))
  const last = before.documents.filter(({ id, data: { path, sidecar } }: DocumentEntry) => {
    return !there.has(id) && (faulty.has(path) || faulty.has(sidecar))
  })
  return { ...now, documents: [...now.documents, ...last] }
}
