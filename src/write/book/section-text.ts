import type { SectionPage } from '../../edition/display/sections.ts'
import type { BookText } from '../../export/epub/book.ts'
import { escapeXml, writeElement } from '../../html/write-xml.ts'
import { createResolver, type LinkedVolume } from '../../link/linked-edition.ts'
import { fillDocument, type RenderedDocument } from '../../pipeline/render.ts'
import { pageBreakId, titleId } from '../../tree/ids.ts'
import type { Site } from '../site.ts'
import { writeReadings } from './apparatus.ts'
import type { WriteStart } from './page-starts.ts'
import { writeBody } from './text-body.ts'

/** Place of a text in the contents of a book. */
type Place = Pick<BookText, 'kind' | 'level'>

/**
 * Write a section of running text, or the text of a chapter, as a text of a book.
 *
 * @param place
 *   Index of the section among all sections of the volume, 0-based.
 */
export function toSectionText(
  { edition, texts, words }: Site,
  volume: LinkedVolume,
  { section, place }: { section: SectionPage; place: number },
  { kind, level }: Place,
  writeStart: WriteStart,
): BookText {
  const { html: blank, language, marks } = texts.section(volume.data.matter?.digest ?? '', place)
  const html = fillDocument(blank, createResolver(edition, volume, section.id))
  const start = writeStart(findStart(section, html), section.breaks)
  const heading = html.title || escapeXml(section.title)
  const body = writeBody(html, { start, heading }, language, words)
  return {
    ...{ path: section.path, name: section.title, kind, level, language },
    html: marks ? `${body}\n${writeReadings(marks, language, words)}` : body,
  }
}

/** Write the printed index of a volume as a text of a book. */
export function toIndexText(
  { edition, texts, words }: Site,
  volume: LinkedVolume,
  section: SectionPage,
  writeStart: WriteStart,
): BookText {
  const page = texts.printedIndex(volume.data.matter?.digest ?? '')
  const html = fillDocument(page.html, createResolver(edition, volume, section.id))
  const start = writeStart(findStart(section, html), section.breaks)
  const name = html.title ? section.title : words.volume.index
  const heading = html.title || escapeXml(name)
  return {
    ...{ path: section.path, name, kind: 'index', level: 1, language: {} },
    html: writeBody(
      { ...html, preface: '', text: html.preface + html.text },
      { start, heading },
      {},
      words,
    ),
  }
}

/** Find the page on which a section begins, if its text does not mark it. */
function findStart({ page }: SectionPage, html: RenderedDocument): string | undefined {
  const isMarked = page !== undefined && html.text.includes(` id="${pageBreakId(page)}"`)
  return isMarked ? undefined : page
}

/** Write a chapter without a text of its own as the page with its title. */
export function toChapterText(id: string, title: string, level: number): BookText {
  const heading = writeElement('h1', { id: titleId }, escapeXml(title))
  return { path: id, name: title, kind: 'chapter', level, language: {}, html: heading }
}
