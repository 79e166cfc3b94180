import type { VFile } from 'vfile'
import type { DocumentRecord } from '../schemas/document.ts'
import type { MatterRecord } from '../schemas/matter.ts'
import type { Volume } from '../schemas/volume.ts'
import type { Register } from '../tree/register.ts'
import { hash } from './digest.ts'
import type { Kept } from './kept-sources.ts'
import { readRegister } from './read-register.ts'
import { type ReadOptions, readSources } from './read-sources.ts'
import { readVolume } from './read-volume.ts'
import { reportReferences } from './report-references.ts'
import { type ReportedMessage, sortReport, toReport } from './report.ts'
import { findSeeds } from './seeds.ts'

/** All that seeds folders hold. */
export interface Edition {
  /** Records of the volumes, by their ids. */
  volumes: Map<string, Volume>
  /** Front and back matter of those that have it, by the ids of the volumes. */
  matters: Map<string, MatterRecord>
  /** Documents that can be published: nothing is wrong with their files, and their volume has a record. */
  documents: Array<DocumentRecord>
  /** Our registers; absent where they have an error. */
  register: Register | undefined
  /** Registers of the lists of volumes, by the ids of the volumes. */
  listed: Map<string, Register>
  /** All messages on all seeds, in the order of paths and lines. */
  messages: Array<ReportedMessage>
}

/**
 * Read all that seeds folders hold.
 *
 * @param roots
 *   Folders of seeds (see `seedRoots`).
 * @param code
 *   Hash of the code that reads them (`hashSources`).
 * @param options
 *   How they are read, and where what was read is kept; what is there is not parsed again (default: nowhere).
 */
export async function readEdition(
  roots: ReadonlyArray<string>,
  code: string,
  { kept, ...options }: ReadOptions & { kept?: Kept | undefined } = {},
): Promise<Edition> {
  const seeds = await findSeeds(roots)
  const { register, files: registerFiles } = await readRegister(seeds.registers)
  const files: Array<VFile> = [...seeds.files, ...registerFiles]
  const volumes = new Map<string, Volume>()
  for (const seed of seeds.volumes) {
    const { file, volume } = await readVolume(seed)
    files.push(file)
    if (volume) volumes.set(seed.id, volume)
  }
  const matters = new Map<string, MatterRecord>()
  const listed = new Map<string, Register>()
  const context = { code: hash(code, JSON.stringify(register ?? {})), register, kept }
  const { transcriptions, teis } = await readSources(seeds, context, options)
  for (const [id, source] of teis) {
    if (source.volume) volumes.set(id, source.volume)
    if (source.register) listed.set(id, source.register)
    if (source.matter && volumes.has(id)) matters.set(id, source.matter)
  }
  const sources = [...transcriptions, ...teis.values()]
  const documents = sources
    .flatMap(({ documents }) => documents)
    .filter(({ volume }) => volumes.has(volume))
  const references = new Map(sources.flatMap((source) => Object.entries(source.references)))
  const messages = [...toReport(files), ...sources.flatMap(({ messages }) => messages)]
  return {
    volumes,
    matters,
    documents,
    register,
    listed,
    messages: sortReport([
      ...messages,
      ...reportReferences(documents, matters, references, messages),
    ]),
  }
}
