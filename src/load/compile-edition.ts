import type { VFile } from 'vfile'
import { type Edition, joinEdition } from '../link/edition.ts'
import type { Volume } from '../schemas/volume.ts'
import { defaultLanguage } from '../words/words.ts'
import { hash } from './cache/digest.ts'
import type { SourceCache } from './cache/source-cache.ts'
import { toReport } from '../messages/reported-messages.ts'
import { findSeeds, type Seeds, type VolumeSeed } from './sources/find-seeds.ts'
import { readRecord } from './sources/read-record.ts'
import { readRegister } from './sources/read-register.ts'
import { type CompileOptions, compileSources } from './workers/compile-sources.ts'

/**
 * Compile all seeds of an edition.
 *
 * @param roots
 *   Folders of seeds (see `seedRoots`).
 * @param code
 *   Hash of the code that compiles them (`hashSources`).
 * @param options
 *   Options, and the cache from which unchanged sources are read (default: no cache).
 */
export async function compileEdition(
  roots: ReadonlyArray<string>,
  code: string,
  { cache, ...options }: CompileOptions & { cache?: SourceCache | undefined } = {},
): Promise<Edition> {
  const seeds = await findSeeds(roots)
  const { register, files: registerFiles } = await readRegister(seeds.registers)
  const { records, files: recordFiles } = await readRecords(seeds.volumes)
  const lang = defaultLanguage
  const context = { code: hash(code, JSON.stringify(register ?? {})), register, lang, cache }
  const { transcriptions, volumes } = await compileSources(
    addStated(seeds, records),
    context,
    options,
  )
  const messages = toReport([...seeds.files, ...registerFiles, ...recordFiles])
  return joinEdition({ lang, records, register, transcriptions, volumes, messages })
}

/** Add what the records of volumes state for all documents to the seeds of these: language, conventions, and what a document is. */
function addStated({ documents, volumeFiles }: Seeds, records: ReadonlyMap<string, Volume>) {
  return {
    documents: documents.map((seed) => {
      const { lang, conventions } = records.get(seed.volume) ?? {}
      return { ...seed, lang, conventions }
    }),
    volumeFiles: volumeFiles.map((seed) => {
      const { lang, tei } = records.get(seed.id) ?? {}
      return { ...seed, lang, document: tei?.document }
    }),
  }
}

/** Read the records of volumes, by the ids of the volumes. A record with an error is omitted; see its file. */
async function readRecords(
  seeds: ReadonlyArray<VolumeSeed>,
): Promise<{ records: Map<string, Volume>; files: Array<VFile> }> {
  const records = new Map<string, Volume>()
  const files: Array<VFile> = []
  for (const seed of seeds) {
    const { file, volume } = await readRecord(seed)
    files.push(file)
    if (volume) records.set(seed.id, volume)
  }
  return { records, files }
}
