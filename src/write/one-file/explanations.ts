import type { Gloss } from '../../edition/display/glosses.ts'
import type { Readings, TextMarks } from '../../edition/display/readings.ts'
import { escapeXml, writeElement } from '../../html/write-xml.ts'
import { closeId, glossId } from '../../tree/ids.ts'
import type { Language } from '../../tree/language.ts'
import { writePlace } from '../../tree/locator-words.ts'
import { toEntryPath } from '../../tree/register.ts'
import type { Words } from '../../words/words.ts'
import { writeLink } from '../book/record.ts'

/**
 * Write the glosses of a document, as its page does.
 *
 * @param root
 *   Full address of the site; absent where nobody says at which address it is published.
 */
export function writeGlossList(
  glosses: ReadonlyArray<Gloss & { html: string }>,
  root: string | undefined,
  words: Words,
): string {
  const shown = glosses.filter(({ marked, entry }) => marked || entry === undefined)
  const others = glosses.filter((gloss) => !shown.includes(gloss))
  const items = shown.map(({ key, label, html, source, places, entry, marked }) => {
    const mentions = root !== undefined && entry && writeMentions(root + toEntryPath(entry), words)
    return writeItem({
      id: glossId(key),
      term: writeElement('dt', {}, escapeXml(label)),
      text: [html, writeSoft(source), mentions].filter(Boolean).join(' '),
      isOpened: marked,
      ...{ places, words },
    })
  })
  const named = others.map(({ label, entry }) => {
    return writeLink(root !== undefined && entry ? root + toEntryPath(entry) : undefined, label)
  })
  return writeExplanations('terms', words.glosses.heading, [
    ...items,
    writeLine(words.glosses.alsoNamed, named.join(words.marks.comma)),
  ])
}

/** Write the link to all that mentions an entry. */
function writeMentions(href: string, { glosses }: Words): string {
  return writeElement('a', { class: 'screen', href }, escapeXml(glosses.mentions))
}

/** Write the other readings of words of a text, and what its signs mean, as its page does. */
export function writeReadingList(
  { readings, states }: TextMarks,
  language: Language,
  words: Words,
): string {
  const { heading, signs, states: names, leftOut, changes } = words.readings
  const { semicolon } = words.marks
  const items = readings.map(({ id, written, others, places }: Readings) => {
    const texts = others.map(({ change, text }) => {
      const other = writeElement('span', { ...language }, escapeXml(text || leftOut))
      return `${writeSoft(changes[change])} ${other}`
    })
    return writeItem({
      id,
      term: writeElement('dt', { ...language }, escapeXml(written)),
      text: texts.join(semicolon),
      isOpened: true,
      ...{ places, words },
    })
  })
  const meanings = states.map((state) => names[state]).join(semicolon)
  return writeExplanations('readings', heading, [...items, writeLine(signs, escapeXml(meanings))])
}

/** An explanation to which the text links. */
interface Item {
  id: string
  /** Element of the words that it explains. */
  term: string
  /** HTML of the explanation. */
  text: string
  /** Whether words of the text open it. */
  isOpened: boolean
  /** Places to which it links back. */
  places: Gloss['places']
  words: Words
}

function writeItem({ id, term, text, isOpened, places, words }: Item): string {
  const close = {
    ...{ class: 'close', href: `#${closeId(id)}`, 'aria-label': words.foot.close },
  }
  const back = places.map(({ id, locator }) => {
    const label = writePlace(locator, 'name', words.places)
    return writeElement('a', { role: 'doc-backlink', href: `#${id}`, 'aria-label': label }, '')
  })
  const parts = [isOpened ? writeElement('a', close, '') : '', text, ' ', back.join(' ')]
  return writeElement('div', { class: 'foot', id }, term, ' ', writeElement('dd', {}, ...parts))
}

/** Write a line that explains nothing of the text; empty without a value. */
function writeLine(name: string, value: string): string {
  if (value === '') return ''
  return writeElement('dt', {}, escapeXml(name)) + writeElement('dd', {}, value)
}

function writeSoft(text: string): string {
  return writeElement('i', { class: 'soft' }, escapeXml(text))
}

/** Write a list of explanations with its heading; empty without any. */
function writeExplanations(id: string, heading: string, items: ReadonlyArray<string>): string {
  if (items.every((item) => item === '')) return ''
  return writeElement(
    'section',
    { class: 'apparatus glosses', id },
    writeElement('h2', {}, escapeXml(heading)),
    writeElement('dl', { class: 'record' }, ...items),
  )
}
