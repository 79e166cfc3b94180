import type { Manifest } from '../../compile/compiled.ts'
import { compileTranscriptionFile, compileVolumeFile, type SourceContext } from '../compile-file.ts'
import type { OnProgress } from '../messages/progress.ts'
import type { Seeds, VolumeFileSeed } from '../sources/seeds.ts'
import type { SourceTasks } from './source-worker.ts'
import { startWorker } from './worker.ts'

/** Options for compiling sources. */
export interface CompileOptions {
  /** Maximum number of threads that compile volumes (default: only this one). */
  threads?: number | undefined
  /** Called after each compiled source. */
  onProgress?: OnProgress | undefined
}

/** Manifests of all sources, in the order of their seeds. */
export interface Manifests {
  transcriptions: Array<Manifest>
  /** By the ids of the volumes. */
  volumes: Map<string, Manifest>
}

/**
 * Compile all sources.
 *
 * @param seeds
 *   Seeds of the sources.
 * @param context
 *   Context of compiling; other threads always use the default cache.
 */
export async function compileSources(
  { documents, volumeFiles }: Pick<Seeds, 'documents' | 'volumeFiles'>,
  context: SourceContext,
  { threads = 1, onProgress }: CompileOptions,
): Promise<Manifests> {
  const total = documents.length + volumeFiles.length
  let done = 0
  const count = (manifest: Manifest): Manifest => {
    onProgress?.({ done: ++done, total })
    return manifest
  }
  const compileTranscriptions = async (): Promise<Array<Manifest>> => {
    const manifests: Array<Manifest> = []
    for (const seed of documents) {
      manifests.push(count(await compileTranscriptionFile(seed, context)))
    }
    return manifests
  }
  // Compile transcriptions here while the threads load their code.
  const [volumes, transcriptions] = await Promise.all([
    compileVolumes(volumeFiles, context, threads, count),
    compileTranscriptions(),
  ])
  return { transcriptions, volumes }
}

async function compileVolumes(
  seeds: ReadonlyArray<VolumeFileSeed>,
  context: SourceContext,
  threads: number,
  count: (manifest: Manifest) => Manifest,
): Promise<Map<string, Manifest>> {
  const manifests = new Map<string, Manifest>()
  const queue = seeds.values()
  const work = async (compile: (seed: VolumeFileSeed) => Promise<Manifest>): Promise<void> => {
    for (const seed of queue) manifests.set(seed.id, count(await compile(seed)))
  }
  const workers = Math.min(threads, seeds.length)
  // Compiling a single volume here is faster than starting a thread.
  if (workers < 2) await work((seed) => compileVolumeFile(seed, context))
  else await Promise.all(Array.from({ length: workers }, () => inThread(context, work)))
  return new Map(
    seeds.flatMap(({ id }) => {
      const manifest = manifests.get(id)
      return manifest ? [[id, manifest]] : []
    }),
  )
}

/** Compile volumes in another thread. */
async function inThread(
  { code, register, lang }: SourceContext,
  work: (compile: (seed: VolumeFileSeed) => Promise<Manifest>) => Promise<void>,
): Promise<void> {
  const worker = startWorker<SourceTasks>(new URL('source-worker.ts', import.meta.url))
  try {
    await work((seed) => worker.run('compile', { seed, code, register, lang }))
  } finally {
    await worker.close()
  }
}
