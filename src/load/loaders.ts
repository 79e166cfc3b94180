import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import type { VFile } from 'vfile'
import { toRecord } from '../edition/to-record.ts'
import { hasError } from '../parse/sidecar/add-error.ts'
import { fromYaml } from '../parse/sidecar/from-yaml.ts'
import { documentSchema } from '../schemas/document.ts'
import { volumeSchema } from '../schemas/volume.ts'
import { hash, hashSources } from './digest.ts'
import { readSeed } from './read-seed.ts'
import { readText } from './read-text.ts'
import { toReport, writeText } from './report.ts'
import { findSeeds, seedRoots } from './seeds.ts'

/** Load the bibliographic records of the volumes. */
export function volumeLoader(): Loader {
  return {
    name: 'pincite-volumes',
    schema: volumeSchema,
    load: (context) => loadAndWatch(context, loadVolumes),
  }
}

/** Load what lists need of the documents. */
export function documentLoader(): Loader {
  return {
    name: 'pincite-documents',
    schema: documentSchema,
    load: (context) => loadAndWatch(context, loadDocuments),
  }
}

async function loadAndWatch(
  context: LoaderContext,
  load: (context: LoaderContext) => Promise<Array<VFile>>,
): Promise<void> {
  await run()
  context.watcher?.add(seedRoots())
  context.watcher?.on('all', () => void run())

  async function run(): Promise<void> {
    const files = await load(context)
    const report = writeText(toReport(files))
    if (report !== '') context.logger.warn(`\n${report}`)
    if (context.watcher === undefined && files.some(hasError)) throw new Error(report)
  }
}

async function loadVolumes({ store, logger }: LoaderContext): Promise<Array<VFile>> {
  const { volumes } = await findSeeds(seedRoots())
  logger.debug(`${volumes.length} volumes`)
  const left = new Set(store.keys())
  const files: Array<VFile> = []
  for (const { id, path } of volumes) {
    left.delete(id)
    const file = await readText(path)
    files.push(file)
    if (hasError(file)) continue
    const digest = hash(String(file))
    const data = fromYaml(file, volumeSchema)
    if (data) store.set({ id, data, digest })
  }
  for (const id of left) store.delete(id)
  return files
}

async function loadDocuments({ store, config }: LoaderContext): Promise<Array<VFile>> {
  const { documents, files } = await findSeeds(seedRoots())
  const code = await hashSources(fileURLToPath(config.srcDir))
  const left = new Set(store.keys())
  for (const { id: document, volume, path, sidecar: sidecarPath } of documents) {
    const id = `${volume}/${document}`
    left.delete(id)
    const transcription = await readText(path)
    const sidecar = await readText(sidecarPath)
    files.push(transcription, sidecar)
    const digest = hash(code, String(transcription), String(sidecar))
    if (store.get(id)?.digest === digest) continue
    const tree = readSeed({ id: document, volume, transcription, sidecar })
    if (tree === undefined) continue
    const sha256 = hash(String(transcription))
    const data = { document, volume, ...toRecord(tree), path, sidecar: sidecarPath, sha256, digest }
    store.set({ id, data, digest })
  }
  for (const id of left) store.delete(id)
  return files
}
