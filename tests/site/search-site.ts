import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { summarizeDocument } from '../../src/edition/records/summarize-document.ts'
import { writeIndex } from '../../src/load/workers/write-index.ts'
import { writeSearchFiles } from '../../src/load/workers/write-search-files.ts'
import { readDocument } from '../../src/pipeline/read.ts'
import { toIndexPage } from '../../src/search/index-page.ts'
import { listIndexParts } from '../../src/search/index-parts.ts'
import { toStoredUnits } from '../../src/search/text/stored-text.ts'

/** A text that is searched. */
export interface SearchedText {
  /** Address in the site: `/v1/d1/`. */
  url: string
  /** Transcription. */
  text: string
  /** Day (default: 1965-02-24). */
  date?: string
}

/**
 * Make a site of the search of the built one, with an index of other texts.
 *
 * @param dist
 *   Folder of the site that is made; its pages are the search alone.
 * @param texts
 *   Texts in the order of the edition.
 * @param volumes
 *   Names of the volumes by their ids, where a document is to say of which it is.
 * @param size
 *   Texts in a part of Pagefind's index (default: the site has no such index).
 */
export async function makeSearchSite(
  dist: string,
  texts: ReadonlyArray<SearchedText>,
  volumes: Readonly<Record<string, string>> = {},
  size?: number,
): Promise<void> {
  for (const name of ['_astro', 'fonts', 'search'])
    cpSync(join('dist', name), join(dist, name), { recursive: true })
  for (const name of ['positions', 'texts']) rmSync(join(dist, 'search', name), { recursive: true })
  const path = join(dist, 'search', 'index.html')
  const known =
    size === undefined
      ? `data-texts="${texts.length}"`
      : `data-parts="${listIndexParts(texts.length, size).join(' ')}"`
  const names = Object.entries(volumes).map(([id, name]) => `<data value="${id}">${name}</data>`)
  const html = readFileSync(path, 'utf8')
    .replace(/data-texts="[^"]*"/, known)
    .replace(/(?<=<template data-part="volumes">).*?(?=<\/template>)/s, names.join(''))
  writeFileSync(path, html)
  const files = writeSearchFiles(dist)
  const add = ({ url, text, date = '1965-02-24' }: SearchedText): ReadonlyArray<string> => {
    const [, volume = '', id = ''] = url.split('/')
    const tree = readDocument(new VFile({ value: text }))
    const { number, title } = summarizeDocument(tree)
    const about = { id, title, date, ...(number !== undefined && { number }), facts: {} }
    const searched = { volume, id, digest: '', key: '' }
    return files.add(searched, { about, units: toStoredUnits(tree) })
  }
  if (size === undefined) {
    texts.forEach(add)
    files.writePositions()
  } else {
    let place = 0
    const toPage = (text: SearchedText) => ({
      url: text.url,
      content: toIndexPage(add(text), place++),
    })
    await writeIndex(texts, toPage, join(dist, 'pagefind'), size)
  }
  files.finish([], [])
}
