import type { Manifest, NoteLink } from '../compile/compiled.ts'
import type { DocumentEntry, DocumentRecord } from '../edition/records/document-record.ts'
import type { ProsePage } from '../edition/records/prose-page.ts'
import type { MovedDocument } from '../edition/records/moved-document.ts'
import { sortDocuments } from '../edition/records/sort-documents.ts'
import type { Release } from '../edition/records/release.ts'
import { toInnerPath } from '../edition/references/site-link.ts'
import type { VolumeEntry } from '../edition/records/volume-record.ts'
import { type ReportedMessage, sortReport } from '../messages/reported-messages.ts'
import type { EditionRecord } from '../schemas/edition.ts'
import type { Volume } from '../schemas/volume.ts'
import { isAlias, type Register } from '../tree/register.ts'
import { findFaultyPaths } from './faulty-paths.ts'
import { reportNoteLinks } from './report-note-links.ts'
import { reportProseLinks, type WrittenLink } from './report-prose-links.ts'
import { reportReferences } from './report-references.ts'
import { listSitePaths } from './site-paths.ts'
import { listVolumes } from './volume-records.ts'

/** A compiled edition without its texts, as plain data. */
export interface Edition {
  /** What the edition says of itself; its title alone if the file that says it has an error. */
  record: EditionRecord
  /** Whether the file of the record has an error. */
  isRecordFaulty: boolean
  release: Release
  /** Names of its releases that the ledgers of its volumes know. */
  releases: Array<string>
  /** Its pages of prose. */
  pages: Array<ProsePage>
  /** Paths of the files that are copied into the site, by their paths in it: `images/map.png`. */
  publicFiles: Record<string, string>
  volumes: Array<VolumeEntry>
  /** Documents that can be published, in their order: their files have no error, and their volume has a record. */
  documents: Array<DocumentEntry>
  /** Documents that were published and are not there any more. */
  moved: Array<MovedDocument>
  /** The edition's own registers; absent if they have an error. */
  register?: Register
  /** Names that are searched for each other. */
  variants: Array<Array<string>>
  /** Registers made from the lists of volumes, by the ids of the volumes. */
  listed: Record<string, Register>
  /** All messages on all sources, in the order of paths and lines. */
  messages: Array<ReportedMessage>
}

/** Parts from which an edition is joined. */
export interface EditionParts {
  /** Record of the edition; absent if it has none, or one with an error. */
  record?: EditionRecord | undefined
  /** Whether the file of the record has an error. */
  isRecordFaulty: boolean
  release: Release
  /** Names of releases in the ledgers (default: none). */
  releases?: ReadonlyArray<string>
  moved: ReadonlyArray<MovedDocument>
  /** Volumes of which nothing can be published (default: none). */
  isWithheld?: (volume: string) => boolean
  pages: ReadonlyArray<ProsePage>
  publicFiles: ReadonlyMap<string, string>
  /** Links in the prose of the edition to places of the site. */
  links: ReadonlyArray<WrittenLink>
  /** Bibliographic records that were read from a `volume.yaml`, by the ids of the volumes. */
  records: ReadonlyMap<string, Volume>
  /** The edition's own registers; absent if they have an error. */
  register: Register | undefined
  /** Names that are searched for each other. */
  variants: ReadonlyArray<ReadonlyArray<string>>
  /** Links in the notes of its own registers to places of documents (default: none). */
  noteLinks?: ReadonlyArray<NoteLink>
  /** Manifests of transcriptions. */
  transcriptions: ReadonlyArray<Manifest>
  /** Manifests of whole volumes, by the ids of the volumes. */
  volumes: ReadonlyMap<string, Manifest>
  /** Messages on files that are not part of a manifest. */
  messages: ReadonlyArray<ReportedMessage>
}

/** Join all compiled sources into an edition, and check the references between them. */
export function joinEdition(parts: EditionParts): Edition {
  const { records, register, transcriptions, volumes } = parts
  const { entries: all, messages: recordMessages } = listVolumes(records, transcriptions, volumes)
  const entries = all.filter(({ id }) => parts.isWithheld?.(id) !== true)
  const recorded = new Set(entries.map(({ id }) => id))
  const manifests = [...transcriptions, ...volumes.values()]
  const unsorted = manifests
    .flatMap((manifest) => manifest.documents)
    .filter(({ volume }) => recorded.has(volume))
    .map((data) => ({ id: `${data.volume}/${data.document}`, data: addOrder(data, volumes) }))
  const documents = sortDocuments(unsorted, entries)
  const references = new Map(manifests.flatMap((manifest) => Object.entries(manifest.references)))
  const messages = [
    ...parts.messages,
    ...recordMessages,
    ...manifests.flatMap((manifest) => manifest.messages),
  ]
  const unresolved = reportReferences(documents, references, entries, messages)
  const noteLinks = [parts, ...manifests].flatMap(({ noteLinks = [] }) => noteLinks)
  const listed = Object.fromEntries(
    [...volumes].flatMap(([id, manifest]) =>
      manifest.register ? [[id, manifest.register] as const] : [],
    ),
  )
  const paths = listSitePaths({
    volumes: entries,
    documents,
    registers: [...(register ? [register] : []), ...Object.values(listed)],
    pages: parts.pages,
    publicFiles: [...parts.publicFiles.keys()],
  })
  const isFaulty = findFaultyPaths(messages)
  const links = parts.links.filter(({ target }) => !isFaulty(toInnerPath(target)))
  return {
    record: parts.record ?? { title: toDefaultTitle(entries) },
    isRecordFaulty: parts.isRecordFaulty,
    release: parts.release,
    releases: [...new Set(parts.releases)],
    pages: [...parts.pages],
    publicFiles: Object.fromEntries(parts.publicFiles),
    volumes: entries,
    documents,
    moved: [...parts.moved],
    ...(register && { register }),
    variants: toNameGroups(parts.variants, register),
    listed,
    messages: sortReport([
      ...messages,
      ...unresolved,
      ...reportNoteLinks(documents, noteLinks),
      ...reportProseLinks(links, paths),
    ]),
  }
}

/** Join the names that are searched for each other with those by which the registers refer to an entry. */
function toNameGroups(
  variants: ReadonlyArray<ReadonlyArray<string>>,
  register: Register | undefined,
): Array<Array<string>> {
  const entries = register ? [...register.places, ...register.terms] : []
  const aliases = Map.groupBy(
    entries.filter((entry) => isAlias(entry)),
    ({ see }) => see,
  )
  return [
    ...variants.map((group) => [...group]),
    ...entries.flatMap(({ key, name }) => {
      const others = aliases.get(key)?.map((alias) => alias.name)
      return others ? [[name, ...others]] : []
    }),
  ]
}

/** Title of an edition that states none: that of its only volume. */
function toDefaultTitle(volumes: ReadonlyArray<VolumeEntry>): string {
  const [first, second] = volumes
  return first !== undefined && second === undefined ? first.data.title : 'Documents'
}

/** Give a transcription the place of the document of its volume that it replaces. */
function addOrder(data: DocumentRecord, volumes: EditionParts['volumes']): DocumentRecord {
  const order = volumes.get(data.volume)?.replaced?.[data.document]
  return order === undefined ? data : { ...data, order }
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
  return { ...now, documents: sortDocuments([...now.documents, ...last], now.volumes) }
}
