import { subscribe } from 'node:diagnostics_channel'
import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { toCount } from '../edition/display/count.ts'
import type { Edition } from '../link/edition.ts'
import { sweepCache, toCacheFolder } from '../load/cache/folder.ts'
import { keepReport } from '../load/messages/build-report.ts'
import { pageChannel } from '../load/messages/page-channel.ts'
import { createProgressDisplay, type ProgressDisplay } from '../load/messages/progress-display.ts'
import { type OnProgress, startProgress } from '../load/messages/progress.ts'
import { reportEdition } from '../load/messages/report-edition.ts'
import { listNamedEntries } from '../edition/registers/named-entries.ts'
import { listSearchTexts } from '../load/search-texts.ts'
import { publishEdition } from '../load/site.ts'
import { isStrict } from '../load/sources/list-seeds.ts'
import type { FileTasks } from '../load/workers/file-worker.ts'
import type { IndexTask, IndexTasks } from '../load/workers/index-worker.ts'
import { startWorker } from '../load/workers/worker.ts'
import { compileSeeds } from './compile.ts'

/** Build of an edition, its search index and its files, which runs parallel to the pages of Astro. */
export interface Build {
  /** Resolves when pages can be written; rejects if nothing can be published. */
  published: Promise<unknown>
  /**
   * Wait for the search index and the files, and print a summary.
   *
   * @param pages
   *   Number of written pages.
   * @returns
   *   Folder of the index and its files, absent if the edition has no text; folder of the files that are written beside the pages; and
   *   the edition's own files (see `Edition`).
   */
  finish: (
    pages: number,
  ) => Promise<{ index?: string; files: string; publicFiles: Edition['publicFiles'] }>
}

/**
 * Compile the seeds, print the messages, publish the edition for the pages, and write the search index and the files while
 * the pages are written.
 */
export function beginBuild(): Build {
  const display = createProgressDisplay(process.stdout)
  // Other builds may run at the same time. What a failed build leaves is removed with old entries of the cache.
  const folder = resolve(toCacheFolder())
  const data = join(folder, `edition-${process.pid}.json`)
  const indexFolder = join(folder, `index-${process.pid}`)
  const fileFolder = join(folder, `files-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  const published = compileSeeds(startProgress(display, 'Compiling')).then((edition) => {
    const problems = printMessages(edition, display)
    publishEdition(data, edition)
    showPages(display)
    return { edition, problems }
  })
  const indexed = published.then(async ({ edition, problems }) => {
    const task = toIndexTask(edition, indexFolder)
    await writeSearchIndex(task, startProgress(display, 'Indexing'))
    return { count: task.texts.length, publicFiles: edition.publicFiles, problems }
  })
  const filed = published.then(async () => writeFiles(fileFolder))
  // The caller gets these errors from `published` and `finish`; until then, avoid an unhandled rejection.
  published.catch(() => undefined)
  indexed.catch(() => undefined)
  filed.catch(() => undefined)
  return {
    published,
    async finish(pages) {
      const { count, publicFiles, problems } = await indexed
      const files = await filed
      rmSync(data)
      await sweepCache()
      display.clear()
      const counts = [toCount(pages, 'page'), toCount(files, 'file'), toCount(count, 'text')]
      const summary = `${counts.join(', ')} indexed`
      process.stdout.write(`${summary}\n`)
      keepReport({ problems, summary })
      return { ...(count > 0 && { index: indexFolder }), files: fileFolder, publicFiles }
    },
  }
}

/** Print the messages of an edition, and return what was printed; throws if nothing can be published. */
function printMessages(edition: Edition, display: ProgressDisplay): string {
  const shown = reportEdition(edition, { strict: isStrict(), published: true })
  display.clear()
  const problems = shown ? `${shown.text.trimEnd()}\n` : ''
  process.stderr.write(problems)
  if (shown?.failure) throw shown.failure
  return problems
}

/** Show the number of written pages. */
function showPages(display: ProgressDisplay): void {
  const onProgress = startProgress(display, 'Writing pages')
  let done = 0
  subscribe(pageChannel, () => {
    onProgress({ done: ++done })
  })
}

/** Collect what the search index is made of. */
function toIndexTask(edition: Edition, folder: string): IndexTask {
  const registers = [
    ...(edition.register ? [edition.register] : []),
    ...Object.values(edition.listed),
  ]
  return {
    texts: listSearchTexts(edition),
    names: edition.variants,
    entries: listNamedEntries(registers),
    folder,
  }
}

/** Write the search index in a worker. */
async function writeSearchIndex(task: IndexTask, onProgress: OnProgress): Promise<void> {
  if (task.texts.length === 0) return
  const module = new URL('../load/workers/index-worker.ts', import.meta.url)
  const worker = startWorker<IndexTasks>(module)
  try {
    await worker.run('index', task, onProgress)
  } catch (cause) {
    const { message } = cause instanceof Error ? cause : new Error(String(cause))
    throw new Error(`The search index could not be written to ${task.folder}: ${message}`, {
      cause,
    })
  } finally {
    await worker.close()
  }
}

/** Write the files beside the pages in a worker; returns their number. */
async function writeFiles(folder: string): Promise<number> {
  const module = new URL('../load/workers/file-worker.ts', import.meta.url)
  const worker = startWorker<FileTasks>(module)
  try {
    return await worker.run('write', folder)
  } finally {
    await worker.close()
  }
}
