import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'

/** A page as it is indexed. */
export interface IndexedPage {
  /** Its address in the site: `/frus1964-68v02/d162/`. */
  url: string
  /** HTML for Pagefind. */
  content: string
}

/** Files of Pagefind that a search loads; the rest is for pages that have none of their own. */
const served = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_\w+|wasm\..*)$/

/**
 * Index pages.
 *
 * @param pages
 *   Pages; one is indexed while the next is made, so that two are in memory at a time.
 * @param folder
 *   Folder to which the index is written, in the place of an older one.
 * @returns
 *   Number of pages.
 * @throws
 *   With every problem that Pagefind reports, or where there is no page.
 */
export async function writeIndex(pages: Iterable<IndexedPage>, folder: string): Promise<number> {
  try {
    const { index, errors } = await createIndex()
    throwIfAny(errors, 'start')
    if (index === undefined) throw new Error('Pagefind started without an index')
    let count = 0
    let before: Promise<unknown> = Promise.resolve()
    for (const page of pages) {
      const adding = addPage(index, page)
      // Where the page before fails, this is not waited for.
      adding.catch(() => undefined)
      await before
      before = adding
      count++
    }
    await before
    if (count === 0) throw new Error('Unexpected edition without documents, expected one to index')
    await writeFiles(index, folder)
    return count
  } finally {
    await close()
  }
}

async function addPage(index: PagefindIndex, page: IndexedPage): Promise<void> {
  const { errors } = await index.addHTMLFile(page)
  throwIfAny(errors, `index ${page.url}`)
}

/** Let Pagefind write its files: given to us, all of them would pass through a pipe, and stand in memory twice. */
async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  const { errors } = await index.writeFiles({ outputPath: folder })
  throwIfAny(errors, 'write the index')
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile() && !served.test(entry.name)) await rm(join(folder, entry.name))
  }
}

function throwIfAny(errors: ReadonlyArray<string>, step: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${step}: ${errors.join('; ')}`)
}
