import { parse } from 'node:path'
import type { Manifest } from '../compile/compiled.ts'
import { type Edition, joinEdition } from '../link/edition.ts'
import type { DocumentRecord } from '../edition/records/document-record.ts'
import { toEditionLanguage } from '../edition/records/edition-language.ts'
import { toShelf } from '../edition/records/holding.ts'
import { checkOrder } from '../lint/edition/stated-order.ts'
import { hasError, report } from '../messages/report.ts'
import type { Volume } from '../schemas/volume.ts'
import type { DocumentPermalinks } from '../tree/permalink.ts'
import { toReleaseOfState } from '../tree/release-states.ts'
import { hash } from './cache/digest.ts'
import type { SourceCache } from './cache/source-cache.ts'
import { toReport } from '../messages/reported-messages.ts'
import { findSeeds } from './sources/find-seeds.ts'
import type { Seeds, VolumeSeed } from './sources/seeds.ts'
import { readRelease } from './sources/read-release.ts'
import { readEdition } from './sources/read-edition.ts'
import { toAllPermalinks } from './sources/ledger-permalinks.ts'
import { reportRelease } from './sources/ledger-releases.ts'
import { reportTargetPlaces } from './sources/ledger-targets.ts'
import { listMovedDocuments } from './sources/moved-documents.ts'
import { type Ledgers, readLedgers } from './sources/read-ledgers.ts'
import { readRecord, type RecordFile } from './sources/read-record.ts'
import { readRegister } from './sources/read-register.ts'
import { readVariants } from './sources/read-variants.ts'
import { type CompileOptions, compileSources } from './workers/compile-sources.ts'

/** Options for compiling an edition. */
export interface EditionOptions extends CompileOptions {
  /** Cache from which unchanged sources are read (default: no cache). */
  cache?: SourceCache | undefined
  /** Whether what is not at its published address any more is being accepted (default: it is an error). */
  accepting?: true
  /** Its ledgers, where they have been read (default: they are read). */
  ledgers?: Ledgers
}

/**
 * Compile all seeds of an edition.
 *
 * @param roots
 *   Folders of seeds (see `seedRoots`).
 * @param code
 *   Hash of the code that compiles them (`hashSources`).
 * @param options
 *   Options.
 */
export async function compileEdition(
  roots: ReadonlyArray<string>,
  code: string,
  { cache, accepting, ledgers: read, ...options }: EditionOptions = {},
): Promise<Edition> {
  const seeds = await findSeeds(roots)
  const own = await readEdition(
    roots[0] ?? '',
    [...seeds.volumes, ...seeds.volumeFiles].map(({ id }) => id),
  )
  const { register, noteLinks, files: registerFiles } = await readRegister(seeds.registers)
  const { variants, files: variantFiles } = await readVariants(seeds.variants)
  const recordFiles = await readRecords(seeds.volumes)
  const records = new Map(
    [...recordFiles].flatMap(([id, { volume }]) => (volume ? [[id, volume] as const] : [])),
  )
  const {
    volumes: ledgers,
    files: ledgerFiles,
    isWithheld,
  } = read ?? (await readLedgers(roots[0] ?? ''))
  const lang = toEditionLanguage(own.record)
  const context = { code: hash(code, JSON.stringify(register ?? {})), register, lang, cache }
  const { transcriptions, volumes } = await compileSources(
    addStated(seeds, records, toAllPermalinks(ledgers, accepting, own.record?.version)),
    context,
    options,
  )
  for (const [id, record] of recordFiles) reportOrder(record, listNames(id, seeds, volumes))
  const present = {
    documents: listAllNames(seeds, volumes, transcriptions),
    pages: listSections(volumes),
    accepting,
  }
  // What a volume has whose file has an error is not known.
  const known = new Map([...ledgers].filter(([id]) => !isFaulty(volumes.get(id))))
  const moved = listMovedDocuments(known, present)
  reportTargetPlaces(known, {
    ...present,
    records: toRecords([...transcriptions, ...volumes.values()]),
  })
  if (own.record?.version !== undefined && !accepting)
    for (const { file, ledger } of ledgers.values())
      reportRelease(file, own.record.version, ledger.releases)
  const ledgerMessages = [...ledgers.values()].map(({ file }) => file)
  const files = [
    ...[...recordFiles.values()].map(({ file }) => file),
    ...ledgerMessages,
    ...ledgerFiles,
  ]
  const { files: ownFiles, ...edition } = own
  const release = await readRelease(roots, own.record?.version)
  const messages = toReport([
    ...seeds.files,
    ...ownFiles,
    ...registerFiles,
    ...variantFiles,
    ...files,
  ])
  return joinEdition({
    ...edition,
    moved,
    isWithheld,
    release,
    releases: [...ledgers.values()].flatMap(({ ledger: { releases } }) =>
      releases.map((name) => toReleaseOfState(name, releases)),
    ),
    records,
    register,
    variants,
    noteLinks,
    transcriptions,
    volumes,
    messages,
  })
}

/** Add what the records of volumes state for all documents to the seeds of these: language, shelf, conventions … */
function addStated(
  { documents, volumeFiles }: Seeds,
  records: ReadonlyMap<string, Volume>,
  permalinks: ReadonlyMap<string, ReadonlyMap<string, DocumentPermalinks>>,
) {
  return {
    documents: documents.map((seed) => {
      const { lang, dir, conventions, ...record } = records.get(seed.volume) ?? {}
      return {
        ...seed,
        lang,
        dir,
        shelf: toShelf({}, record),
        conventions,
        permalinks: permalinks.get(seed.volume)?.get(seed.id),
      }
    }),
    volumeFiles: volumeFiles.map((seed) => {
      const { lang, dir, tei, ...record } = records.get(seed.id) ?? {}
      return {
        ...seed,
        lang,
        dir,
        shelf: toShelf({}, record),
        document: tei?.document,
        permalinks: permalinks.get(seed.id),
      }
    }),
  }
}

/** Read the records of volumes, by the ids of the volumes. */
async function readRecords(seeds: ReadonlyArray<VolumeSeed>): Promise<Map<string, RecordFile>> {
  const records = new Map<string, RecordFile>()
  for (const seed of seeds) records.set(seed.id, await readRecord(seed))
  return records
}

/** List the names by which a record may call the documents of a volume: their ids, and the names of their files. */
function listNames(
  volume: string,
  { documents }: Seeds,
  volumes: ReadonlyMap<string, Manifest>,
): Set<string> {
  const own = documents.filter((seed) => seed.volume === volume)
  const inFile = volumes.get(volume)?.documents.map(({ document }) => document) ?? []
  return new Set([...own.flatMap(({ id, path }) => [id, parse(path).name]), ...inFile])
}

/** List the ids of all documents that there are, also of those that have an error: `letters/d1`. */
function listAllNames(
  { documents, files }: Seeds,
  volumes: ReadonlyMap<string, Manifest>,
  transcriptions: ReadonlyArray<Manifest>,
): Set<string> {
  const manifests = [...volumes.values(), ...transcriptions]
  const published = manifests.flatMap((manifest) => manifest.documents)
  // What cannot be read is not lost.
  const faulty = files.filter(hasError).map(({ path }) => parse(path))
  return new Set([
    ...documents.map(({ volume, id }) => `${volume}/${id}`),
    ...faulty.map(({ dir, name }) => `${parse(dir).base}/${name}`),
    ...published.map(({ volume, document }) => `${volume}/${document}`),
  ])
}

/** Records of the documents of manifests, by their ids. */
function toRecords(manifests: ReadonlyArray<Manifest>): Map<string, DocumentRecord> {
  const documents = manifests.flatMap((manifest) => manifest.documents)
  return new Map(documents.map((data) => [`${data.volume}/${data.document}`, data]))
}

/** List the sections of volumes, which are no documents: `letters/preface`. */
function listSections(volumes: ReadonlyMap<string, Manifest>): Set<string> {
  return new Set(
    [...volumes].flatMap(([id, { matter }]) =>
      (matter?.sections ?? []).map((section) => `${id}/${section.id}`),
    ),
  )
}

/** Whether the file of a volume has an error, so that its documents are not known. */
function isFaulty(manifest: Manifest | undefined): boolean {
  return manifest?.messages.some(({ severity }) => severity === 'error') === true
}

function reportOrder({ file, order }: RecordFile, names: ReadonlySet<string>): void {
  for (const { ruleId, reason, position } of checkOrder(order, names))
    report(file, ruleId, reason, position)
}
