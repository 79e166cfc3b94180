import { writeElement, writeXmlFile } from '../../html/write-xml.ts'
import type { Book } from './book.ts'
import type { ListedFile } from './contents.ts'
import { listMetadata } from './metadata.ts'

const xhtml = 'application/xhtml+xml'

/**
 * Write the package of a book: what it says of itself, its files, and their order.
 *
 * @param files
 *   Files of the texts, in reading order. The contents follow the first, which is the title page.
 * @see https://www.w3.org/TR/epub-33/#sec-package-doc
 */
export function writePackage(book: Book, files: ReadonlyArray<ListedFile>): string {
  const texts = files.map(({ path }) => ({ id: toItemId(path), href: path }))
  const [title, ...others] = texts.map(({ id }) => id)
  const order = [title, 'nav', ...others].filter((id) => id !== undefined)
  return writeXmlFile(
    writeElement(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'identifier',
        'xml:lang': book.words.lang,
      },
      writeGroup('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
        ...listMetadata(book, files),
      ]),
      writeGroup('manifest', {}, [
        writeElement('item', {
          ...{ id: 'nav', href: 'nav.xhtml', 'media-type': xhtml, properties: 'nav' },
        }),
        writeElement('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
        ...texts.map((text) => writeElement('item', { ...text, 'media-type': xhtml })),
      ]),
      writeGroup('spine', { 'page-progression-direction': book.record.dir }, [
        ...order.map((idref) => writeElement('itemref', { idref })),
      ]),
    ),
  )
}

/** Write an element with others in it, one a line. */
function writeGroup(
  name: string,
  attributes: Readonly<Record<string, string>>,
  elements: ReadonlyArray<string>,
): string {
  return `\n${writeElement(name, attributes, ...elements.map((each) => `\n${each}`), '\n')}`
}

/** Make the id of a file from its path: `text-d162` of `text/d162.xhtml`. */
function toItemId(path: string): string {
  return path.replace('/', '-').replace(/[.]xhtml$/, '')
}
