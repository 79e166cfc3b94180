import type { Book } from '../../export/epub/book.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import type { FileSite } from '../files/site-file.ts'
import { toBookRecord } from './book-record.ts'
import { listBookTexts } from './list-book-texts.ts'
import { findPublicRoot } from './site-address.ts'

/** Collect a volume as a book. */
export function toBook(site: FileSite, volume: LinkedVolume): Book {
  return {
    record: toBookRecord(site, volume),
    texts: listBookTexts(site, volume),
    site: { base: site.edition.base, root: findPublicRoot(site), volume: volume.id },
    words: site.words,
  }
}
