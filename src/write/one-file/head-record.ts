import { escapeXml, writeElement, writeStartTag } from '../../html/write-xml.ts'
import { pageBreakId } from '../../tree/ids.ts'
import type { Words } from '../../words/words.ts'
import { listHeadFacts } from '../book/head-facts.ts'
import { type Fact, toFact, writeRecord } from '../book/record.ts'
import type { DocumentView } from '../documents.ts'
import type { Site } from '../site.ts'

/**
 * Write the facts above the text of a document, and the switches between its forms, as its page does.
 *
 * @param address
 *   Address of its page, for paper; absent where nobody says at which address it is published.
 */
export function writeHeadRecord(
  { edition, words }: Pick<Site, 'edition' | 'words'>,
  { head, original, marks }: Pick<DocumentView, 'head' | 'original' | 'marks'>,
  address: string | undefined,
): string {
  const { document } = words
  const facts: Array<Fact> = [
    ...listHeadFacts(head, words, edition.base, edition.findEntry),
    ...original.map(({ name, value }) => toFact(name, value)),
  ]
  const record = writeRecord(facts, { id: head.start && pageBreakId(head.start) })
  const controls = [
    head.runIn ? writePointsSwitch(document) : '',
    marks?.edited ? writeReadingSwitch(document) : '',
    address === undefined ? '' : writePaperFact(document.address, address),
  ].join('')
  if (controls === '') return record
  return record === ''
    ? writeElement('dl', { class: 'record' }, controls)
    : record.replace(/<\/dl>$/, () => `${controls}</dl>`)
}

function writePaperFact(name: string, value: string): string {
  return (
    writeElement('dt', { class: 'paper' }, escapeXml(name)) +
    writeElement('dd', { class: 'paper' }, escapeXml(value))
  )
}

function writePointsSwitch({ points, asList, runIn }: Words['document']): string {
  const forms = [
    { id: 'as-list', label: asList },
    { id: 'run-in', label: runIn },
  ]
  return writeSwitch('points', points, 'points', forms)
}

function writeReadingSwitch({ text, asWritten, asEdited }: Words['document']): string {
  const forms = [
    { id: 'as-written', label: asWritten },
    { id: 'as-edited', label: asEdited },
  ]
  return writeSwitch('as', text, 'text', forms)
}

/** Write a switch between two forms of a text, of which the first is shown at first. Style sheets do it (`switch.css`). */
function writeSwitch(
  id: string,
  term: string,
  name: string,
  forms: ReadonlyArray<{ id: string; label: string }>,
): string {
  const fields = forms.map((form, index) => {
    const field = writeStartTag('input', { class: 'vh', type: 'radio', name, id: form.id })
    return [
      index === 0 ? `${field.slice(0, -1)} checked>` : field,
      writeElement('label', { for: form.id }, escapeXml(form.label)),
    ].join('')
  })
  const views = writeElement('fieldset', { class: 'views', 'aria-labelledby': id }, ...fields)
  return (
    writeElement('dt', { class: 'screen', id }, escapeXml(term)) +
    writeElement('dd', { class: 'screen' }, views)
  )
}
