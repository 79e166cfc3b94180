import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { type IndexedPage, writeIndex } from '../../src/load/workers/write-index.ts'
import { readDocument } from '../../src/pipeline/read.ts'
import { addPlace, toIndexHtml } from '../../src/search/index-html.ts'
import { listIndexParts } from '../../src/search/index-parts.ts'

/** A text that is searched. */
export interface SearchedText {
  /** Address in the site: `/v1/d1/`. */
  url: string
  /** Transcription. */
  text: string
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
 *   Texts in a part of the index (default: as many as there are).
 */
export async function makeSearchSite(
  dist: string,
  texts: ReadonlyArray<SearchedText>,
  volumes: Readonly<Record<string, string>> = {},
  size = texts.length,
): Promise<void> {
  for (const name of ['_astro', 'fonts', 'search'])
    cpSync(join('dist', name), join(dist, name), { recursive: true })
  const path = join(dist, 'search', 'index.html')
  const parts = listIndexParts(texts.length, size).map((place) => `pagefind/${place}`)
  const names = Object.entries(volumes).map(([id, name]) => `<data value="${id}">${name}</data>`)
  const html = readFileSync(path, 'utf8')
    .replace(/data-index="[^"]*"/, `data-index="${parts.join(' ')}"`)
    .replace(/(?<=<template data-part="volumes">).*?(?=<\/template>)/s, names.join(''))
  writeFileSync(path, html)
  const placed = texts.map((text, place) => ({ ...text, place }))
  await writeIndex(placed, toPage, join(dist, 'pagefind'), size)
}

function toPage({ url, text, place }: SearchedText & { place: number }): IndexedPage {
  const [, volume = ''] = url.split('/')
  const tree = readDocument(new VFile({ value: text }))
  const html = toIndexHtml(tree, { volume: [volume], date: ['1965-02-24'] })
  return { url, content: addPlace(html, place) }
}
