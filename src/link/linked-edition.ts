import { toBacklinks, type Backlink } from '../edition/references/backlinks.ts'
import type { DocumentEntry } from '../edition/records/document-record.ts'
import type { MovedDocument } from '../edition/records/moved-document.ts'
import type { ProsePage } from '../edition/records/prose-page.ts'
import { type FindPlace, placeFinder } from '../edition/places/places.ts'
import { referenceResolver } from '../edition/references/reference-resolver.ts'
import type { Reference } from '../edition/references/references.ts'
import { type SectionPage, toSectionPages } from '../edition/display/sections.ts'
import { volumeLinker } from '../edition/printed-index/volume-links.ts'
import { type Release, toReleaseName } from '../edition/records/release.ts'
import type { VolumeEntry } from '../edition/records/volume-record.ts'
import type { Resolve } from '../rehype/cross-references.ts'
import type { ReportedMessage } from '../messages/reported-messages.ts'
import type { EditionRecord } from '../schemas/edition.ts'
import type { Edition } from './edition.ts'
import { findEditionPages } from './page-finder.ts'
import { createEntryFinder, type FindEntry, type Register } from '../tree/register.ts'

/** An edition whose documents, sections and entries can be found from each other. */
export interface LinkedEdition {
  /** What the edition says of itself. */
  record: EditionRecord
  release: Release
  /** Names of its releases that are known, this one last. */
  releases: ReadonlyArray<string>
  /** Its pages of prose. */
  pages: ReadonlyArray<ProsePage>
  /** Paths of its own files in the site: `images/map.png`. */
  publicFiles: ReadonlySet<string>
  /** Base path of the site: `/`. */
  base: string
  volumes: ReadonlyArray<LinkedVolume>
  volumeIds: ReadonlySet<string>
  /** All documents, in the order of their volumes and numbers. */
  documents: ReadonlyArray<DocumentEntry>
  /** Documents that were published and are not there any more. */
  moved: ReadonlyArray<MovedDocument>
  /** Index of each document in that list, 0-based, by its id. */
  order: ReadonlyMap<string, number>
  /** The edition's own registers. */
  ownRegister: Register
  /** The edition's own registers together with the lists of all volumes. */
  register: Register
  /** Finds an entry of any register by its key. */
  findEntry: FindEntry
  /** Finds the place to which a reference points. */
  findPlace: FindPlace
  messages: ReadonlyArray<ReportedMessage>
}

/** A volume with its documents and sections in the edition. */
export interface LinkedVolume extends VolumeEntry {
  /** Documents in their order. */
  documents: ReadonlyArray<DocumentEntry>
  /** Sections of its front and back matter, in the order of the volume. */
  sections: ReadonlyArray<SectionPage>
}

/**
 * Link an edition.
 *
 * @param edition
 *   Compiled edition.
 * @param base
 *   Base path of the site: `/`.
 */
export function linkEdition(edition: Edition, base: string): LinkedEdition {
  const { documents } = edition
  const ofVolume = Map.groupBy(documents, ({ data }) => data.volume)
  const volumes = edition.volumes.map((volume) => ({
    ...volume,
    documents: ofVolume.get(volume.id) ?? [],
    sections: volume.data.matter
      ? toSectionPages(volume.data.matter, ofVolume.get(volume.id) ?? [])
      : [],
  }))
  const ownRegister = edition.register ?? { people: [], places: [], terms: [] }
  const register = joinRegisters(ownRegister, ...Object.values(edition.listed))
  return {
    record: edition.record,
    release: edition.release,
    releases: listReleases(edition),
    pages: edition.pages,
    publicFiles: new Set(Object.keys(edition.publicFiles)),
    base,
    volumes,
    volumeIds: new Set(volumes.map(({ id }) => id)),
    documents,
    moved: edition.moved,
    order: new Map(documents.map(({ id }, index) => [id, index])),
    ownRegister,
    register,
    findEntry: createEntryFinder(register),
    findPlace: placeFinder(documents, findEditionPages(documents, edition.volumes).findPage),
    messages: edition.messages,
  }
}

/** Find a document of an edition by its id: `frus1964-68v02/d162`. */
export function findDocument(
  { documents, order }: LinkedEdition,
  id: string,
): DocumentEntry | undefined {
  return documents[order.get(id) ?? -1]
}

/**
 * Create a function that resolves the references in one text of an edition.
 *
 * @param volume
 *   Volume of the text.
 * @param id
 *   Id of the document or section: `d162`.
 */
export function createResolver(
  { base, volumeIds, findPlace }: LinkedEdition,
  { id: volume, data, sections }: LinkedVolume,
  id: string,
): Resolve {
  const resolve = referenceResolver({
    from: { volume, id },
    find: findPlace,
    volumes: volumeIds,
    base,
    published: data,
  })
  return volumeLinker(`${base}${volume}/`, sections, resolve)
}

/** Invert the references of an edition into backlinks, by the ids of the documents to which they refer. */
export function linkBacklinks(
  { documents, findPlace }: LinkedEdition,
  references: ReadonlyMap<string, ReadonlyArray<Reference>>,
): Map<string, Array<Backlink<DocumentEntry>>> {
  return toBacklinks(documents, references, findPlace)
}

function listReleases({ releases, release }: Edition): Array<string> {
  const own = toReleaseName(release)
  return [...releases.filter((name) => name !== own), own]
}

function joinRegisters(...registers: ReadonlyArray<Register>): Register {
  return {
    people: registers.flatMap(({ people }) => people),
    places: registers.flatMap(({ places }) => places),
    terms: registers.flatMap(({ terms }) => terms),
  }
}
