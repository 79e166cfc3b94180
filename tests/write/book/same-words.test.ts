import { readFileSync } from 'node:fs'
import { fromHtml } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import { toEpub } from '../../../src/export/epub/to-epub.ts'
import { toBook } from '../../../src/write/book/to-book.ts'
import type { FileSite } from '../../../src/write/files/site-file.ts'
import { toFit } from '../../html/read-xml.ts'
import { sharedPath } from '../../shared.ts'
import { makeSite } from '../make-site.ts'
import { editions } from './editions.ts'
import { openBook, readText } from './open-book.ts'
import { listTextPages } from './site-pages.ts'

test.each(editions)('a reader of books finds the words of all pages: $name', async ({ seeds }) => {
  const { site, remove } = await makeSite(seeds)
  expect(await compareWords(site)).toBe(listTextPages(site).length)
  remove()
})

const volume = sharedPath('volumes/frus1964-68v02.xml')

test.skipIf(volume === undefined)('and those of a whole volume', async () => {
  const source = readFileSync(volume ?? '', 'utf8')
  const { site, remove } = await makeSite({ 'frus1964-68v02.xml': source })
  expect(await compareWords(site)).toBeGreaterThan(351)
  remove()
})

/**
 * Compare the books of a site with its pages.
 *
 * @returns
 *   Number of pages that have been compared.
 */
async function compareWords(site: FileSite): Promise<number> {
  const pages = Map.groupBy(listTextPages(site), (page) => page.volume)
  let count = 0
  for (const volume of site.edition.volumes) {
    const book = await openBook(toEpub(toBook(site, volume)))
    for (const { path, html } of pages.get(volume.id) ?? []) {
      const words = readText(fromHtml(toFit(html), { fragment: true }))
      expect(words.trim()).not.toBe('')
      expect({ path, words: readText(await book.read(path)) }).toEqual({ path, words })
      count += 1
    }
    book.close()
  }
  return count
}
