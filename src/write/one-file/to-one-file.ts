import { toAccentCss } from '../../edition/display/accent.ts'
import { toDayName } from '../../edition/display/day-name.ts'
import { toTextProperties } from '../../edition/display/generated-words.ts'
import { hasPassages } from '../../edition/display/passages.ts'
import { toNumberedTitle } from '../../edition/display/short-name.ts'
import type { DocumentEntry } from '../../edition/records/document-record.ts'
import { writeCitation } from '../../export/citation/forms.ts'
import { toCitationHtml } from '../../export/citation/segments.ts'
import { toFileName } from '../../export/json/records.ts'
import type { OneFile } from '../../export/one-file/one-file.ts'
import { type LinkedTo, rewriteLinks } from '../../html/rewrite-links.ts'
import { escapeXml, writeElement, type XmlAttributes } from '../../html/write-xml.ts'
import { findDocument, type LinkedVolume } from '../../link/linked-edition.ts'
import { writeNotes, writeSupplied } from '../book/apparatus.ts'
import { toFact, writeRecord } from '../book/record.ts'
import { findPublicRoot, toAddressFact } from '../book/site-address.ts'
import { writeColophon } from '../book/title-text.ts'
import { type DocumentView, toDocumentView } from '../documents.ts'
import type { FileSite } from '../files/site-file.ts'
import { toVolumeHome } from '../volumes.ts'
import { writeGlossList, writeReadingList } from './explanations.ts'
import { writeHeadRecord } from './head-record.ts'
import { writeMoved } from './moved.ts'

/**
 * Collect a document as a file that stands alone. Links to the rest of the edition lead to its address; where nobody says at which
 * address it is published, they are text.
 */
export function toOneFile(site: FileSite, entry: DocumentEntry, volume: LinkedVolume): OneFile {
  const { words } = site
  // What refers to the document is on its page: it changes with the documents that are beside it.
  const alone = { previous: undefined, next: undefined, backlinks: [], distinctions: undefined }
  const view = toDocumentView(site, { entry, volume, ...alone })
  const root = findPublicRoot(site)
  const link = createLink(site)
  const home = toVolumeHome(site, volume)
  return {
    page: entry.id,
    title: view.title,
    description: view.description,
    address: root && `${root}${entry.id}/`,
    dir: view.language.dir,
    style: toStyle(site, view),
    printStyle: site.readStyles('print'),
    home: rewriteLinks(
      writeElement('a', { href: home.href, class: 'volume' }, escapeXml(home.text)),
      link,
    ),
    main: rewriteLinks(writeMain(site, entry, volume, view), link),
    foot: rewriteLinks(writeFoot(site), link),
    words,
  }
}

/** Make a function that says what becomes of a link. */
function createLink(site: FileSite): (href: string) => LinkedTo {
  const { edition } = site
  const root = findPublicRoot(site)
  return (href) => {
    if (!href.startsWith(edition.base)) return { href }
    const path = href.slice(edition.base.length)
    if (root !== undefined) return { href: root + path }
    const [, id = ''] = documentPath.exec(path) ?? []
    const entry = findDocument(edition, id)
    return entry ? { title: toNumberedTitle(entry.data) } : {}
  }
}

/** Path of the page of a document: `frus1964-68v02/d163/`, `frus1964-68v02/d163/#p1`; not `people/p_YCW1.json`. */
const documentPath = /^([^/]+\/[^/]+)\/(?:#|$)/

/** Join the styles that a document needs, in the order of its page. */
function toStyle({ edition, words, readStyles }: FileSite, view: DocumentView): string {
  const { head, html, language, marks, style } = view
  const { accent } = edition.record
  return [
    readStyles('one-file'),
    hasPassages(html) ? readStyles('passages') : '',
    marks ? readStyles('readings') : '',
    head.runIn ? readStyles('run-in') : '',
    language.dir === 'rtl' ? readStyles('right-to-left') : '',
    accent ? `:root{--ruby:${toAccentCss(accent)}}` : '',
    `body{${toTextProperties(words, marks !== undefined)}}`,
    style,
  ].join('')
}

function writeMain(
  site: FileSite,
  entry: DocumentEntry,
  volume: LinkedVolume,
  view: DocumentView,
): string {
  const { words } = site
  const { html, language, marks } = view
  const root = findPublicRoot(site)
  const languages: XmlAttributes = { ...language }
  const document = [
    html.preface.trim() === ''
      ? ''
      : writeElement('div', { class: 'preface', ...languages }, html.preface),
    writeElement('h1', { id: 'title', ...languages, ...view.heading }, view.h1),
    writeHeadRecord(site, view, root && `${root}${entry.id}/`),
    writeMoved(view.moved ?? [], words),
    writeElement('div', { class: 'text', ...languages }, html.text),
    writeNotes(html.notes, language, words),
  ]
  return [
    writeElement('article', { class: 'document' }, document.join('\n')),
    marks ? writeReadingList(marks, language, words) : '',
    writeGlossList(view.glosses, root, words),
    writeSupplied(view.head.supplied, words),
    writeApparatus('cite', words.document.cite, writeCited(view)),
    writeApparatus('copy', words.use.copy, writeOrigin(site, entry, volume)),
  ].join('\n')
}

function writeCited({ cited }: DocumentView): string {
  return writeElement('p', { dir: 'ltr' }, toCitationHtml(writeCitation(cited, undefined), 'cite'))
}

/** Write from what the file was made, and who may use it. */
function writeOrigin(site: FileSite, { id, data }: DocumentEntry, volume: LinkedVolume): string {
  const { edition, words } = site
  const { about, book } = words
  const { record, release } = edition
  const day = toDayName(release.date, words.lang)
  const source = words.use.source(toFileName(data.path), data.sha256).join('')
  const facts = [
    toAddressFact(site, `${id}/`),
    toFact(book.edition, record.title),
    toFact(about.publisher, record.publisher),
    toFact(book.release, [release.version, day].filter(Boolean).join(words.marks.comma)),
    toFact(book.rights, volume.data.rights),
    toFact(about.license, record.license?.words && about.wordsLicense(record.license.words)),
  ]
  const sum = writeElement('p', { class: 'soft' }, escapeXml(source))
  return writeRecord(facts) + sum
}

function writeFoot(site: FileSite): string {
  const { madeWith } = site.words.colophon
  return [site.colophon ?? writeColophon(site), escapeXml(madeWith(site.program))]
    .map((words) => writeElement('p', {}, words))
    .join('')
}

function writeApparatus(id: string, heading: string, content: string): string {
  const title = writeElement('h2', {}, escapeXml(heading))
  return writeElement('section', { class: 'apparatus', id }, title, content)
}
