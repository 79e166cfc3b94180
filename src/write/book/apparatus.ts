import type { Gloss } from '../../edition/display/glosses.ts'
import type { Readings, TextMarks } from '../../edition/display/readings.ts'
import { escapeXml, writeElement } from '../../html/write-xml.ts'
import { glossId } from '../../tree/ids.ts'
import type { Language } from '../../tree/language.ts'
import { writePlace } from '../../tree/locator-words.ts'
import type { DocumentData } from '../../tree/nodes.ts'
import { toEntryPath } from '../../tree/register.ts'
import type { Words } from '../../words/words.ts'
import { writeLink, writeRecord } from './record.ts'

/**
 * Write the notes of a text.
 *
 * @param items
 *   HTML of the items.
 */
export function writeNotes(items: string, language: Language, words: Words): string {
  if (items === '') return ''
  const list = writeElement('ol', { ...language, role: 'list' }, items)
  return writeElement('section', { class: 'notes', 'aria-label': words.document.notes }, list)
}

/** Write the other readings of words of a text, and what its signs mean. */
export function writeReadings(
  { readings, states }: TextMarks,
  language: Language,
  words: Words,
): string {
  const { heading, signs, states: names, leftOut, changes } = words.readings
  const { semicolon } = words.marks
  const meanings = states.map((state) => names[state]).join(semicolon)
  return writeApparatus('readings', heading, [
    ...readings.map((each) => writeFoot(each.id, writeReading(each))),
    ...(meanings === '' ? [] : [`${writeTerm(signs)} ${escapeXml(meanings)}`]),
  ])

  function writeReading({ written, others, places }: Readings): string {
    const list = others.map(({ change, text }) => {
      return `${writeTerm(changes[change])} ${writeElement('span', { ...language }, escapeXml(text || leftOut))}`
    })
    const label = writeElement('b', { ...language }, escapeXml(written))
    return `${label} ${list.join(semicolon)}${writeBackLink(places, words)}`
  }
}

/**
 * Write the glosses of a document.
 *
 * @param base
 *   Path of the site.
 */
export function writeGlosses(
  glosses: ReadonlyArray<Gloss & { html: string }>,
  base: string,
  words: Words,
): string {
  const notes = glosses.map(({ key, label, html, source, places, entry }) => {
    const link = writeLink(entry && base + toEntryPath(entry), label)
    const text = `${writeElement('b', {}, link)} ${html} ${writeTerm(source)}`
    return writeFoot(glossId(key), text + writeBackLink(places, words))
  })
  return writeApparatus('terms', words.glosses.heading, notes)
}

/** Write the facts that the edition adds to a document, each with its source. */
export function writeSupplied(supplied: DocumentData['supplied'], { document }: Words): string {
  const { title, dateline, participants = [], classification, pages } = supplied
  const facts = [
    ...(title ? [{ name: document.title, source: title.source }] : []),
    ...(dateline ? [{ name: document.date, source: dateline.source }] : []),
    ...participants,
    ...(classification ? [{ name: document.classification, source: classification.source }] : []),
    ...(pages ? [{ name: document.firstPage, source: pages.source }] : []),
  ].map(({ name, source }) => ({ name, values: [escapeXml(source)] }))
  if (facts.length === 0) return ''
  const lead = writeElement('p', {}, escapeXml(document.suppliedLead))
  return writeSection('supplied', document.supplied, lead + writeRecord(facts))
}

/** Write a list of explanations with its heading; empty without any. */
function writeApparatus(id: string, heading: string, items: ReadonlyArray<string>): string {
  if (items.length === 0) return ''
  const list = items.map((item) => writeElement('li', {}, item))
  return writeSection(id, heading, writeElement('ol', { role: 'list' }, ...list))
}

function writeSection(id: string, heading: string, content: string): string {
  const title = writeElement('h2', {}, escapeXml(heading))
  return writeElement('section', { class: 'apparatus', id }, title, content)
}

/** Write an explanation to which the text links, as a note. */
function writeFoot(id: string, content: string): string {
  return writeElement('div', { class: 'foot', id }, writeElement('p', {}, content))
}

function writeTerm(text: string): string {
  return writeElement('i', {}, escapeXml(text))
}

/** Write the link back to the first of the places of some words; none if they have no address. */
function writeBackLink([first]: Gloss['places'], { places }: Words): string {
  if (first === undefined) return ''
  const name = writePlace(first.locator, 'name', places)
  const link = { role: 'doc-backlink', href: `#${first.id}`, 'aria-label': name }
  return ` ${writeElement('a', link, '')}`
}
