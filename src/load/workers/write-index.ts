import { mkdirSync, writeFileSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { listIndexParts, partSize } from '../../search/index-parts.ts'

/** A page as it is indexed. */
export interface IndexedPage {
  /** Its address in the site: `/frus1964-68v02/d162/`. */
  url: string
  /** HTML for Pagefind. */
  content: string
}

/** How many pages are given to Pagefind at a time. */
const atOnce = 250

/** Files of Pagefind that a search loads of every part; the rest is for pages that have none of their own. */
const ofPart = /^(?:pagefind-entry\.json|.*\.pf_\w+)$/

/** Those that it loads once. */
const ofSearch = /^(?:pagefind\.js|wasm\..*)$/

/**
 * Index texts.
 *
 * @param texts
 *   Texts, one or more.
 * @param toPage
 *   Makes the page of one, in the order of the texts.
 * @param folder
 *   Folder to which the index is written, in the place of an older one.
 * @param size
 *   Texts in a part of it (see `listIndexParts`).
 * @throws
 *   With every problem that Pagefind reports, or where there is no text.
 */
export async function writeIndex<T>(
  texts: ReadonlyArray<T>,
  toPage: (text: T) => IndexedPage,
  folder: string,
  size = partSize,
): Promise<void> {
  if (texts.length === 0)
    throw new Error('Unexpected edition without documents, expected one to index')
  await rm(folder, { recursive: true, force: true })
  for (const [index, place] of listIndexParts(texts.length, size).entries()) {
    const part = texts.slice(index * size, (index + 1) * size)
    await writePart(part, toPage, join(folder, place), index === 0)
  }
}

/** Write a part of an index, in a process of its own: one that goes on keeps the memory of the part before. */
async function writePart<T>(
  texts: ReadonlyArray<T>,
  toPage: (text: T) => IndexedPage,
  folder: string,
  first: boolean,
): Promise<void> {
  try {
    const { index, errors } = await createIndex()
    throwIfAny(errors, 'start')
    if (index === undefined) throw new Error('Pagefind started without an index')
    for (let at = 0; at < texts.length; at += atOnce) {
      const pages = texts.slice(at, at + atOnce).map(toPage)
      await addPages(index, pages, join(folder, 'pages'))
    }
    await writeFiles(index, folder, first)
  } finally {
    await close()
  }
}

/** Give pages to Pagefind as the files of a folder: one by one, each would pass through a pipe, as text in JSON. */
async function addPages(
  index: PagefindIndex,
  pages: ReadonlyArray<IndexedPage>,
  folder: string,
): Promise<void> {
  for (const { url, content } of pages) {
    const place = join(folder, url)
    mkdirSync(place, { recursive: true })
    writeFileSync(join(place, 'index.html'), content)
  }
  const { errors, page_count: count } = await index.addDirectory({ path: folder })
  throwIfAny(errors, `index ${pages[0]?.url ?? 'no page'} and what follows`)
  if (count !== pages.length) throw new Error(`Pagefind indexed ${count} of ${pages.length} pages`)
  await rm(folder, { recursive: true })
}

/** Let Pagefind write its files: given to us, all of them would pass through a pipe, and stand in memory twice. */
async function writeFiles(index: PagefindIndex, folder: string, first: boolean): Promise<void> {
  const { errors } = await index.writeFiles({ outputPath: folder })
  throwIfAny(errors, 'write the index')
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const served = ofPart.test(entry.name) || (first && ofSearch.test(entry.name))
    if (entry.isFile() && !served) await rm(join(folder, entry.name))
  }
}

function throwIfAny(errors: ReadonlyArray<string>, step: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${step}: ${errors.join('; ')}`)
}
