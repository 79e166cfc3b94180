import { addToHead } from '../../html/add-to-head.ts'
import { toClosedPolicy } from '../../html/content-policy.ts'
import { escapeXml, writeElement, writeStartTag } from '../../html/write-xml.ts'
import type { Direction } from '../../tree/language.ts'
import type { Words } from '../../words/words.ts'
import { writeFindForm } from './find-form.ts'
import { script } from './script.ts'

/** A document as a file that stands alone. */
export interface OneFile {
  /** Path of its page in the site, without a slash at its end: `frus1964-68v02/d162`. */
  page: string
  /** `162. Memorandum of Telephone Conversation · Foreign Relations, 1964–1968, Volume II` */
  title: string
  description: string
  /** Full address of its page; absent where nobody says at which address it is published. */
  address?: string | undefined
  /** Direction of the page; absent for left to right. */
  dir?: Direction | undefined
  /** Style sheet. */
  style: string
  /** Style sheet for paper. */
  printStyle: string
  /** HTML of the link to the volume. */
  home: string
  /** HTML of the text, and of what belongs to it. */
  main: string
  /** HTML of the words at its foot. */
  foot: string
  words: Words
}

/**
 * Write a document as a file of HTML that needs no other: its styles and script are in it, and browsers load nothing for it. Without
 * scripts it lacks only the search; without styles it is a text with headings, lists and notes.
 */
export function writeOneFile(file: OneFile): string {
  const { words, dir, address } = file
  const { frame, lang } = words
  const content = [
    writeElement('a', { class: 'skip', href: '#main' }, escapeXml(frame.skip)),
    writeElement(
      'header',
      { class: 'running' },
      file.home,
      // The script shows it.
      `<button class="search" type="button" hidden>${escapeXml(frame.search)}</button>`,
    ),
    writeElement('main', { id: 'main' }, file.main),
    writeElement('footer', { class: 'colophon' }, file.foot),
  ].join('\n')
  const head = [
    '<meta charset="utf-8">',
    writeStartTag('meta', { name: 'viewport', content: 'width=device-width' }),
    writeElement('title', {}, escapeXml(file.title)),
    writeStartTag('meta', { name: 'description', content: file.description }),
    // Search engines list the page.
    writeStartTag('meta', { name: 'robots', content: 'noindex' }),
    address === undefined ? '' : writeStartTag('link', { rel: 'canonical', href: address }),
    writeElement('style', {}, file.style),
    writeElement('style', { media: 'print' }, file.printStyle),
  ]
  const body = [
    writeElement('div', { class: 'page', dir }, content),
    writeFindForm(words.find),
    `<script>${script}</script>`,
  ]
  const html = [
    '<!doctype html>',
    writeElement(
      'html',
      { lang },
      writeElement('head', {}, ...head),
      '\n',
      writeElement('body', { 'data-page': file.page }, body.join('\n')),
    ),
    '',
  ].join('\n')
  const policy = { 'http-equiv': 'content-security-policy', content: toClosedPolicy(html) }
  return addToHead(html, writeStartTag('meta', policy))
}
