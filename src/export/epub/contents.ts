import { escapeXml, writeElement, type XmlAttributes } from '../../html/write-xml.ts'
import { at } from '../../tree/at.ts'
import { toFragment } from './book-ids.ts'
import type { Book, BookText } from './book.ts'
import { writePage } from './page.ts'

/** A text in its file, as the contents list it. */
export interface ListedFile {
  text: BookText
  /** Path of the file from that of the contents: `text/d162.xhtml`. */
  path: string
  /** Printed pages that begin in it. */
  pages: ReadonlyArray<{ label: string; id: string }>
}

/** A line of the contents, with the lines below it. */
interface ContentsLine {
  file: ListedFile
  lines: Array<ContentsLine>
}

/** Write the contents of a book: its texts by chapters, its printed pages, and the beginnings of its parts. */
export function writeContents({ record, words }: Book, files: ReadonlyArray<ListedFile>): string {
  const { contents, pages } = words.volume
  const inside = files.filter(({ text }) => text.kind !== 'title')
  const lines = toLines(inside.length > 0 ? inside : files)
  const pageLinks = listPages(files)
  const navs = [
    writeNav('toc', contents, { role: 'doc-toc' }, writeLines(lines)),
    ...(pageLinks.length > 0
      ? [writeNav('page-list', pages, { role: 'doc-pagelist', hidden: '' }, writeList(pageLinks))]
      : []),
    writeNav('landmarks', words.book.landmarks, { hidden: '' }, writeList(listLandmarks(files))),
  ]
  return writePage({
    title: contents,
    lang: words.lang,
    dir: record.dir === 'rtl' ? 'rtl' : undefined,
    style: 'style.css',
    body: writeElement('body', { 'epub:type': 'frontmatter' }, ...navs),
  })

  /** List the places to which readers jump: the title page, the contents, the first document, what follows the last. */
  function listLandmarks(files: ReadonlyArray<ListedFile>): Array<string> {
    const title = files.find(({ text }) => text.kind === 'title')
    const body = files.find(({ text: { kind } }) => kind === 'chapter' || kind === 'document')
    const back = files.find(({ text: { kind } }) => kind === 'back' || kind === 'index')
    return [
      ...(title ? [writeLandmark('titlepage', title.path, title.text.name)] : []),
      writeLandmark('toc', 'nav.xhtml', contents),
      ...(body ? [writeLandmark('bodymatter', body.path, words.book.start)] : []),
      ...(back ? [writeLandmark('backmatter', back.path, back.text.name)] : []),
    ]
  }
}

/** Arrange texts by their depths. */
function toLines(files: ReadonlyArray<ListedFile>): Array<ContentsLine> {
  const outer: Array<ContentsLine> = []
  const open = [{ level: 0, lines: outer }]
  for (const file of files) {
    const { level } = file.text
    while (at(open, open.length - 1).level >= level && open.length > 1) open.pop()
    const line: ContentsLine = { file, lines: [] }
    at(open, open.length - 1).lines.push(line)
    open.push({ level, lines: line.lines })
  }
  return outer
}

function writeLines(lines: ReadonlyArray<ContentsLine>): string {
  return writeList(
    lines.map(({ file: { path, text }, lines }) => {
      const { name, language, kind } = text
      const { lang, dir } = kind === 'document' ? language : {}
      const link = writeElement('a', { href: path, lang, 'xml:lang': lang, dir }, escapeXml(name))
      return lines.length > 0 ? link + writeLines(lines) : link
    }),
  )
}

function listPages(files: ReadonlyArray<ListedFile>): Array<string> {
  return files.flatMap(({ path, pages }) =>
    pages.map(({ label, id }) => {
      return writeElement('a', { href: path + toFragment(id) }, escapeXml(label))
    }),
  )
}

function writeLandmark(type: string, href: string, name: string): string {
  return writeElement('a', { 'epub:type': type, href }, escapeXml(name))
}

function writeNav(type: string, name: string, attributes: XmlAttributes, list: string): string {
  const heading = writeElement('h1', {}, escapeXml(name))
  return `\n${writeElement('nav', { 'epub:type': type, ...attributes }, heading, list)}`
}

function writeList(items: ReadonlyArray<string>): string {
  return writeElement('ol', {}, ...items.map((item) => `\n${writeElement('li', {}, item)}`))
}
