import { toXhtml } from '../../html/to-xhtml.ts'
import { type XmlAttributes, writeElement } from '../../html/write-xml.ts'
import { toBookId } from './book-ids.ts'
import type { BookText } from './book.ts'
import { writePage } from './page.ts'
import { replaceElement } from './replace-element.ts'
import type { FindAddress } from './replace-link.ts'

/** A text as XHTML. */
export interface TextFile {
  xhtml: string
  /** Printed pages that begin in it, in order, each once. */
  pages: Array<{ label: string; id: string }>
}

/** Part of the book to which each kind of text belongs. */
const parts: Readonly<Record<BookText['kind'], string>> = {
  title: 'frontmatter',
  front: 'frontmatter',
  chapter: 'bodymatter',
  document: 'bodymatter',
  back: 'backmatter',
  index: 'backmatter',
}

/** What some kinds of texts are, for the readers that know them. */
const semantics: Readonly<Partial<Record<BookText['kind'], XmlAttributes>>> = {
  title: { 'epub:type': 'titlepage' },
  chapter: { 'epub:type': 'part', role: 'doc-part' },
  index: { role: 'doc-index' },
}

/**
 * Write a text as a file of a book.
 *
 * @param lang
 *   Language of the words around the text.
 */
export function writeText(
  { name, kind, language, html }: BookText,
  find: FindAddress,
  lang: string,
): TextFile {
  const pages = new Map<string, string>()
  const content = toXhtml(html, (tag) => {
    const { role = '', id, 'data-label': label = '' } = tag.attributes
    if (role.startsWith('doc-pagebreak') && id !== undefined && !pages.has(label)) {
      pages.set(label, toBookId(id))
    }
    return replaceElement(tag, find)
  })
  const holder = kind === 'document' ? 'article' : 'section'
  const body = writeElement(
    'body',
    { 'epub:type': parts[kind] },
    writeElement(holder, { class: kind, ...semantics[kind] }, content),
  )
  return {
    xhtml: writePage({ title: name, lang, dir: language.dir, style: '../style.css', body }),
    pages: Array.from(pages, ([label, id]) => ({ label, id })),
  }
}
