import { strToU8, type Zippable } from 'fflate'
import { writeElement, writeXmlFile } from '../../html/write-xml.ts'
import { writeZip } from '../zip.ts'
import { linkBook } from './book-links.ts'
import type { Book } from './book.ts'
import { type ListedFile, writeContents } from './contents.ts'
import { writePackage } from './package.ts'
import { style } from './style.ts'
import { writeText } from './text-file.ts'

/** Media type of the file. */
export const epubType = 'application/epub+zip'

/**
 * Write a book as EPUB 3.3.
 *
 * ```
 * mimetype                first, and not compressed
 * META-INF/container.xml  names the package
 * EPUB/package.opf        what the book says of itself, its files and their order
 * EPUB/nav.xhtml          contents, printed pages
 * EPUB/style.css
 * EPUB/text/d162.xhtml    a text
 * ```
 *
 * @see https://www.w3.org/TR/epub-33/
 */
export function toEpub(book: Book): Uint8Array {
  const links = linkBook(book.texts, book.site)
  const files: Zippable = {
    mimetype: [strToU8(epubType), { level: 0 }],
    'META-INF/container.xml': strToU8(writeContainer()),
    'EPUB/style.css': strToU8(style),
  }
  const listed: Array<ListedFile> = []
  for (const text of book.texts) {
    const { xhtml, pages } = writeText(text, links.from(text), book.words.lang)
    const path = `text/${links.toFile(text)}`
    files[`EPUB/${path}`] = strToU8(xhtml)
    listed.push({ text, path, pages })
  }
  files['EPUB/nav.xhtml'] = strToU8(writeContents(book, listed))
  files['EPUB/package.opf'] = strToU8(writePackage(book, listed))
  return writeZip(files)
}

/** Write the file that names the package. */
function writeContainer(): string {
  const rootfile = writeElement('rootfile', {
    'full-path': 'EPUB/package.opf',
    'media-type': 'application/oebps-package+xml',
  })
  return writeXmlFile(
    writeElement(
      'container',
      { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' },
      writeElement('rootfiles', {}, rootfile),
    ),
  )
}
