import type { Tell } from './progress.ts'
import { readTeiSource, readTranscription, type SourceContext } from './read-source.ts'
import type { Seeds, TeiSeed } from './seeds.ts'
import type { SourceWorks } from './source-worker.ts'
import type { ParsedSource } from './source.ts'
import { startThread } from './thread.ts'

/** How sources are read. */
export interface ReadOptions {
  /** How many threads volumes may be divided between (default: none but this one). */
  threads?: number | undefined
  /** Is told how many sources of all are read (default: nobody is). */
  tell?: Tell | undefined
}

/** What was read of the sources, in the order of their seeds. */
export interface ReadSources {
  transcriptions: Array<ParsedSource>
  /** By the ids of the volumes. */
  teis: Map<string, ParsedSource>
}

/**
 * Read all sources.
 *
 * @param seeds
 *   Their files.
 * @param context
 *   What they are read with. Threads keep what they read in the place of all builds.
 */
export async function readSources(
  { documents, teis }: Pick<Seeds, 'documents' | 'teis'>,
  context: SourceContext,
  { threads = 1, tell }: ReadOptions,
): Promise<ReadSources> {
  const total = documents.length + teis.length
  let done = 0
  const count = <T>(source: T): T => {
    tell?.({ done: ++done, total })
    return source
  }
  const readTranscriptions = async (): Promise<Array<ParsedSource>> => {
    const sources: Array<ParsedSource> = []
    for (const seed of documents) sources.push(count(await readTranscription(seed, context)))
    return sources
  }
  // Threads load their code while this one reads.
  const [volumes, transcriptions] = await Promise.all([
    readTeis(teis, context, threads, count),
    readTranscriptions(),
  ])
  return { transcriptions, teis: volumes }
}

async function readTeis(
  seeds: ReadonlyArray<TeiSeed>,
  context: SourceContext,
  threads: number,
  count: (source: ParsedSource) => ParsedSource,
): Promise<Map<string, ParsedSource>> {
  const sources = new Map<string, ParsedSource>()
  const queue = seeds.values()
  const work = async (read: (seed: TeiSeed) => Promise<ParsedSource>): Promise<void> => {
    for (const seed of queue) sources.set(seed.id, count(await read(seed)))
  }
  const readers = Math.min(threads, seeds.length)
  // One volume is read sooner here than another thread has loaded its code.
  if (readers < 2) await work((seed) => readTeiSource(seed, context))
  else await Promise.all(Array.from({ length: readers }, () => inThread(context, work)))
  return new Map(
    seeds.flatMap(({ id }) => {
      const source = sources.get(id)
      return source ? [[id, source]] : []
    }),
  )
}

/** Do the work of a reader in another thread. */
async function inThread(
  { code, register }: SourceContext,
  work: (read: (seed: TeiSeed) => Promise<ParsedSource>) => Promise<void>,
): Promise<void> {
  const module = new URL('source-worker.ts', import.meta.url)
  const thread = startThread<SourceWorks>(module)
  try {
    await work((seed) => thread.ask('read', { seed, code, register }))
  } finally {
    await thread.close()
  }
}
