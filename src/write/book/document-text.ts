import { listHoldingFacts } from '../../edition/display/archival-facts.ts'
import { divideDateline } from '../../edition/display/dateline.ts'
import { toNumberedTitle } from '../../edition/display/short-name.ts'
import { resolveGloss } from '../../edition/display/glosses.ts'
import type { DocumentEntry, DocumentRecord } from '../../edition/records/document-record.ts'
import { toHolding } from '../../edition/records/holding.ts'
import { resolveNoteLink } from '../../edition/references/note-link.ts'
import type { BookText } from '../../export/epub/book.ts'
import { escapeXml } from '../../html/write-xml.ts'
import { createResolver, type LinkedVolume } from '../../link/linked-edition.ts'
import { fillDocument, renderNote } from '../../pipeline/render.ts'
import { glossId, pageBreakId } from '../../tree/ids.ts'
import { parseKey, toEntryPath } from '../../tree/register.ts'
import type { Words } from '../../words/words.ts'
import { toBracketed } from '../documents.ts'
import type { FileSite } from '../files/site-file.ts'
import { writeGlosses, writeReadings, writeSupplied } from './apparatus.ts'
import { listHeadFacts } from './head-facts.ts'
import type { WriteStart } from './page-starts.ts'
import { toFact, writeRecord } from './record.ts'
import { toAddressFact } from './site-address.ts'
import { writeBody } from './text-body.ts'

/**
 * Write a document as a text of the book of its volume.
 *
 * @param level
 *   Depth in the contents, from 1.
 */
export function toDocumentText(
  site: FileSite,
  volume: LinkedVolume,
  { id, data }: DocumentEntry,
  level: number,
  writeStart: WriteStart,
): BookText {
  const { edition, texts, words } = site
  const { base, findEntry } = edition
  const page = texts.page({ digest: data.digest, key: data.document })
  const { head, language, marks } = page
  const resolve = createResolver(edition, volume, data.document)
  const html = fillDocument(page.html, resolve)
  const start = writeStart(head.start, data.breaks)
  const facts = [
    ...listHeadFacts(head, words, base, findEntry),
    ...listHoldingFacts(toHolding(volume.data, data.shelf ?? {}), words.archive).map(
      ({ name, value }) => toFact(name, value),
    ),
    toAddressFact(site, `${id}/`),
  ]
  // A reference to the page leads to the head of the document if the page begins in another one.
  const anchor = start === '' && head.start !== undefined ? pageBreakId(head.start) : undefined
  const heading = head.supplied.title ? toBracketed(html.title) : html.title
  const record = writeRecord(facts, { id: anchor })
  const listed = new Map<string, string>()
  const glosses = page.glossed.flatMap((glossed) => {
    const entry = findEntry(glossed.key)
    // The list of the volume, which is in the book, explains its entries.
    if (entry && glossed.annotation === undefined && parseKey(entry.key).volume === volume.id) {
      listed.set(glossId(glossed.key), base + toEntryPath(entry))
      return []
    }
    if (entry && !glossed.marked) return []
    const gloss = resolveGloss(glossed, findEntry, words)
    const note = renderNote(gloss.note, (target) => resolveNoteLink(target, base, resolve))
    return [{ ...gloss, html: note }]
  })
  return {
    path: data.document,
    name: toName(data, words),
    kind: 'document',
    level,
    language,
    html: [
      linkListed(writeBody(html, { start, heading, record }, language, words), listed),
      marks ? writeReadings(marks, language, words) : '',
      writeGlosses(glosses, base, words),
      writeSupplied(head.supplied, words),
    ].join('\n'),
  }
}

/** Name a document in the contents: `162. Memorandum of …, February 24, 1965`; titles alone are often the same. */
function toName({ number, title, date, document }: DocumentRecord, { marks }: Words): string {
  return [
    toNumberedTitle({ number, title: title || document }),
    ...(date === undefined ? [] : [divideDateline(date).date]),
  ].join(marks.comma)
}

/** The address of a gloss in HTML: ` href="#g-p_YCW1"`. */
const glossLink = /(\shref=")#(g-[^"]*)"/g

/** Link the names of which the volume has a list to their lines there. */
function linkListed(html: string, listed: ReadonlyMap<string, string>): string {
  return html.replace(glossLink, (all: string, before: string, gloss: string) => {
    const entry = listed.get(gloss)
    return entry === undefined ? all : `${before}${escapeXml(entry)}"`
  })
}
