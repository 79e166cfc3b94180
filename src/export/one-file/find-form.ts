import { escapeXml, writeElement, writeStartTag } from '../../html/write-xml.ts'
import type { Words } from '../../words/words.ts'

/** Write the bar that searches in a document; the script of the file shows it. */
export function writeFindForm(words: Words['find']): string {
  const buttons = [
    { sign: '‹', label: words.previous, type: 'button' },
    { sign: '›', label: words.next, type: 'submit' },
    { sign: '×', label: words.close, type: 'button' },
  ].map(({ sign, label, type }) => {
    const attributes = { type, 'aria-label': label, title: label }
    return writeElement('button', attributes, escapeXml(sign))
  })
  const form = writeStartTag('form', {
    class: 'find screen',
    role: 'search',
    'data-none': words.none,
    'data-of': words.of('{at}', '{all}'),
  })
  const field = { type: 'search', autocomplete: 'off', 'aria-label': words.label }
  return [
    `${form.slice(0, -1)} hidden>`,
    writeStartTag('input', field),
    '<output></output>',
    ...buttons,
    '</form>',
  ].join('')
}
