import { resolve, sep } from 'node:path'
import type { Loader, LoaderContext } from 'astro/loaders'
import { fillDocuments, fillMessages, fillRegisters, fillVolumes } from './fill.ts'
import { sweepKept } from './kept.ts'
import { isStrict, seedRoots } from './list-seeds.ts'
import type { Edition } from './read-edition.ts'
import { reportEdition } from './report-edition.ts'
import type { Store } from './store.ts'
import { takeEdition } from './take-edition.ts'

/** Puts what a collection has of an edition into its store; `watched`: while somebody is at work on it. */
type Fill = (store: Store, edition: Edition, watched: boolean) => Promise<void> | void

/**
 * Make the loaders of all collections: the seeds are read once, and each loader takes its part.
 *
 * A build ends with all messages where nothing can be published, or where there is an error and it is
 * strict; `astro dev` reads again what is saved, and goes on with what was last good.
 */
export function createLoaders() {
  const roots = seedRoots()
  const fills = new Map<string, () => Promise<void>>()
  /** The edition as it was last read. */
  let reading: Promise<Edition> | undefined

  return {
    volumes: createLoader('pincite-volumes', fillVolumes),
    documents: createLoader('pincite-documents', async (store, edition, watched) => {
      fillDocuments(store, edition, watched)
      await sweepKept(new Set(store.keys().map((id) => String(store.get(id)?.digest))))
    }),
    registers: createLoader('pincite-registers', fillRegisters),
    messages: createLoader('pincite-messages', fillMessages),
  }

  function createLoader(name: string, fill: Fill): Loader {
    return {
      name,
      async load(context) {
        if (fills.size === 0) watch(context)
        const put = async () =>
          fill(context.store, await read(context), context.watcher !== undefined)
        fills.set(name, put)
        await put()
      },
    }
  }

  /** Read the seeds; those who ask before they change get the same. */
  function read(context: LoaderContext): Promise<Edition> {
    return (reading ??= readAll(context, false))
  }

  async function readAll(
    { config, logger, watcher }: LoaderContext,
    again: boolean,
  ): Promise<Edition> {
    const edition = await takeEdition(config, again)
    const shown = reportEdition(edition, { strict: isStrict(), published: watcher === undefined })
    if (shown) logger[shown.level](shown.text)
    if (shown?.failure) throw shown.failure
    return edition
  }

  /** Fill all stores again whenever a file of the seeds changes; what changes meanwhile is read after that. */
  function watch(context: LoaderContext): void {
    const { watcher, logger } = context
    const folders = roots.map((root) => resolve(root))
    let last = Promise.resolve()
    let waiting = false
    watcher?.add(folders)
    watcher?.on('all', (_, path) => {
      if (waiting || !folders.some((folder) => path.startsWith(folder + sep))) return
      waiting = true
      last = last
        .then(async () => {
          waiting = false
          reading = readAll(context, true)
          await Promise.all([...fills.values()].map((fill) => fill()))
        })
        .catch((error: unknown) => {
          logger.error(String(error))
        })
    })
  }
}
