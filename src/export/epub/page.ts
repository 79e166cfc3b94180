import { escapeXml, writeElement, writeXmlFile } from '../../html/write-xml.ts'
import type { Direction } from '../../tree/language.ts'

/** A page of XHTML. */
interface Page {
  title: string
  lang: string
  /** Direction; absent for that of the reader. */
  dir?: Direction | undefined
  /** Path of the style sheet from the page. */
  style: string
  /** Element with the content. */
  body: string
}

const namespaces = {
  xmlns: 'http://www.w3.org/1999/xhtml',
  'xmlns:epub': 'http://www.idpf.org/2007/ops',
}

/** Write a page of XHTML. */
export function writePage({ title, lang, dir, style, body }: Page): string {
  const head = writeElement(
    'head',
    {},
    writeElement('title', {}, escapeXml(title)),
    writeElement('link', { rel: 'stylesheet', type: 'text/css', href: style }),
  )
  const language = { lang, 'xml:lang': lang, dir }
  const html = writeElement('html', { ...namespaces, ...language }, '\n', head, '\n', body, '\n')
  return writeXmlFile(`<!DOCTYPE html>\n${html}`)
}
