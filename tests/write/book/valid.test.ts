import { EpubCheck } from '@likecoin/epubcheck-ts'
import { expect, test } from 'vitest'
import { toEpub } from '../../../src/export/epub/to-epub.ts'
import { toBook } from '../../../src/write/book/to-book.ts'
import { makeSite } from '../make-site.ts'
import { editions } from './editions.ts'

test.each(editions)('books of $name are valid EPUB 3.3', async ({ seeds }) => {
  const { site, remove } = await makeSite(seeds)
  const unpublished = { ...site, root: '/' }
  for (const volume of site.edition.volumes) {
    for (const each of [site, unpublished]) {
      const { messages } = await EpubCheck.validate(toEpub(toBook(each, volume)))
      expect({ volume: volume.id, messages }).toEqual({ volume: volume.id, messages: [] })
    }
  }
  expect(site.edition.volumes.length).toBeGreaterThan(0)
  remove()
})
