import { mkdirSync, writeFileSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import { listIndexParts, partSize } from '../../search/index-parts.ts'

/** A page for the search index. */
export interface IndexedPage {
  /** Its address in the site: `/frus1964-68v02/d162/`. */
  url: string
  /** HTML for Pagefind. */
  content: string
}

/** Number of pages that Pagefind indexes at a time. */
const batchSize = 250

/** Files of Pagefind that a search loads from each part of the index. The others are its ready-made interface. */
const partFiles = /^(?:pagefind-entry\.json|.*\.pf_\w+|wasm\..*)$/

/** Files of Pagefind that a search loads once. */
const sharedFiles = /^pagefind\.js$/

/**
 * Write the search index.
 *
 * @param texts
 *   Texts, at least one.
 * @param toPage
 *   Makes the page of a text; called in the order of the texts.
 * @param folder
 *   Folder of the index; an older index in it is removed.
 * @param size
 *   Maximum number of texts in a part of the index (see `listIndexParts`).
 * @throws
 *   Error if Pagefind reports problems or there is no text.
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

/** Write a part of the index in its own Pagefind process, because the process never frees the memory of a part. */
async function writePart<T>(
  texts: ReadonlyArray<T>,
  toPage: (text: T) => IndexedPage,
  folder: string,
  first: boolean,
): Promise<void> {
  try {
    // The words are folded before: Pagefind need not know their language.
    const { index, errors } = await createIndex({ forceLanguage: 'unknown' })
    throwIfAny(errors, 'start')
    if (index === undefined) throw new Error('Pagefind started without an index')
    for (let at = 0; at < texts.length; at += batchSize) {
      const pages = texts.slice(at, at + batchSize).map(toPage)
      await addPages(index, pages, join(folder, 'pages'))
    }
    await writeFiles(index, folder, first)
  } finally {
    await close()
  }
}

/** Add pages to the index as files in a folder: faster than sending each to Pagefind as JSON through a pipe. */
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

/** Folder of Pagefind with the texts of pages. The search has its own. */
const fragmentsName = 'fragment'

/** Let Pagefind write its files, which saves memory over receiving them through its pipe; remove the unused ones. */
async function writeFiles(index: PagefindIndex, folder: string, first: boolean): Promise<void> {
  const { errors } = await index.writeFiles({ outputPath: folder })
  throwIfAny(errors, 'write the index')
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const served = partFiles.test(entry.name) || (first && sharedFiles.test(entry.name))
    const isUnused = entry.isFile() ? !served : entry.name === fragmentsName
    if (isUnused) await rm(join(folder, entry.name), { recursive: true })
  }
}

function throwIfAny(errors: ReadonlyArray<string>, step: string): void {
  if (errors.length > 0) throw new Error(`Pagefind could not ${step}: ${errors.join('; ')}`)
}
