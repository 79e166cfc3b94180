import type { HeadMatter } from '../../edition/display/head-matter.ts'
import { groupParticipants } from '../../edition/display/participants.ts'
import { escapeXml, writeElement } from '../../html/write-xml.ts'
import type { Participant } from '../../tree/nodes.ts'
import { type FindEntry, toEntryPath } from '../../tree/register.ts'
import type { Words } from '../../words/words.ts'
import { type Fact, toFact, writeLink } from './record.ts'

/**
 * List the facts above the text of a document: date, participants, classification, pages.
 *
 * @param base
 *   Path of the site.
 * @param find
 *   Looks up an entry of a register by its key.
 */
export function listHeadFacts(
  head: HeadMatter,
  { document, marks }: Words,
  base: string,
  find: FindEntry,
): Array<Fact> {
  const { dateline, participants = [], classification } = head.supplied
  return [
    { name: document.date, values: dateline ? [writeDate(dateline)] : [] },
    ...groupParticipants(participants, document).map(({ name, people }) => ({
      name,
      values: people.map(writePerson),
    })),
    toFact(document.classification, classification?.text),
    toFact(document.pages, document.printedPages(listPages(head), head.before).join('')),
  ]

  function writePerson({ name, office, place, person }: Participant): string {
    const entry = person === undefined ? undefined : find(person)
    const link = writeLink(entry && base + toEntryPath(entry), name)
    return [link, escapeXml(office ?? ''), escapeXml(place ?? '')].filter(Boolean).join(marks.comma)
  }
}

/** Write a supplied date in brackets, unless it has some of its own. */
function writeDate({ text, when }: { text: string; when?: string }): string {
  const written = escapeXml(text.includes('[') ? text : `[${text}]`)
  return when === undefined ? written : writeElement('time', { datetime: when }, written)
}

/** List the labels of the first and last page, with a dash between them. */
function listPages({ start, breaks }: HeadMatter): Array<string> {
  const labels = [...(start === undefined ? [] : [start]), ...breaks.map(({ label }) => label)]
  return [...labels.slice(0, 1), ...(labels.length > 1 ? ['–', ...labels.slice(-1)] : [])]
}
