import { resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { documentSchema } from '../schemas/document.ts'
import { volumeSchema } from '../schemas/volume.ts'
import { type LastGood, loadDocuments } from './load-documents.ts'
import { loadVolumes } from './load-volumes.ts'
import { hashSources } from './digest.ts'
import { countErrors, type ReportedMessage, writeText } from './report.ts'
import { seedRoots } from './list-seeds.ts'

/** Load the bibliographic records of the volumes. What is wrong with them, `documentLoader` reports. */
export function volumeLoader(): Loader {
  return {
    name: 'pincite-volumes',
    schema: volumeSchema,
    load: (context) => loadAndWatch(context, (roots) => loadVolumes(context.store, roots)),
  }
}

/**
 * Load what lists need of the documents, and report on all seeds.
 *
 * A build ends with all messages where there is an error. `astro dev` goes on with what was last good.
 */
export function documentLoader(): Loader {
  return {
    name: 'pincite-documents',
    schema: documentSchema,
    async load(context) {
      const code = await hashSources(fileURLToPath(context.config.srcDir))
      const lastGood: LastGood = new Map()
      await loadAndWatch(context, async (roots) => {
        report(context, await loadDocuments(context.store, roots, code, lastGood))
      })
    },
  }
}

/** Load now, and again whenever a file of the seeds changes while `astro dev` runs. */
async function loadAndWatch(
  context: LoaderContext,
  load: (roots: Array<string>) => Promise<void>,
): Promise<void> {
  const roots = seedRoots()
  await load(roots)
  const folders = roots.map((root) => resolve(root))
  context.watcher?.add(folders)
  // One load at a time; what changes meanwhile is loaded after it.
  let last = Promise.resolve()
  let waiting = false
  context.watcher?.on('all', (_, path) => {
    if (waiting || !folders.some((folder) => path.startsWith(folder + sep))) return
    waiting = true
    last = last
      .then(() => {
        waiting = false
        return load(roots)
      })
      .catch((error: unknown) => {
        context.logger.error(String(error))
      })
  })
}

function report(context: LoaderContext, messages: ReadonlyArray<ReportedMessage>): void {
  if (messages.length === 0) return
  const errors = countErrors(messages)
  const text = `What the seeds hold:\n${writeText(messages)}`
  if (errors === 0) context.logger.warn(text)
  else context.logger.error(text)
  if (errors === 0 || context.watcher) return
  const error = new Error(
    `${errors} ${errors === 1 ? 'error' : 'errors'} in the seeds: nothing is built.`,
  )
  // The messages say where; where in this code they were counted helps nobody.
  error.stack = ''
  throw error
}
