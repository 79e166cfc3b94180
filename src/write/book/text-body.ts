import { type XmlAttributes, writeElement } from '../../html/write-xml.ts'
import type { RenderedDocument } from '../../pipeline/render.ts'
import { titleId } from '../../tree/ids.ts'
import type { Language } from '../../tree/language.ts'
import type { Words } from '../../words/words.ts'
import { writeNotes } from './apparatus.ts'

/** The parts of a text that are written around its HTML. */
interface Surroundings {
  /** Mark of the page on which it begins. */
  start: string
  /** Content of its heading. */
  heading: string
  /** Facts below its heading. */
  record?: string
}

/** Write a text with its heading and notes. */
export function writeBody(
  { preface, text, notes }: RenderedDocument,
  { start, heading, record = '' }: Surroundings,
  language: Language,
  words: Words,
): string {
  const attributes: XmlAttributes = { ...language }
  return [
    preface.trim() === '' ? '' : writeElement('div', { ...attributes, class: 'preface' }, preface),
    writeElement('h1', { ...attributes, id: titleId }, start, heading),
    record,
    writeElement('div', { ...attributes, class: 'text' }, text),
    writeNotes(notes, language, words),
  ].join('\n')
}
