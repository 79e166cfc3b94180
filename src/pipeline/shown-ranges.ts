import type { Position } from 'unist'
import { fromXml, toValue, type XmlElement } from '../parse/tei/index.ts'

/** A tag of HTML: `<a title="2 > 1">`, `</p>`; not `a < b`. */
const tag = /<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/gi

/** Everything but letters and digits. */
const noLetters = /[^\p{L}\p{N}]+/gu

/** The start tag before the content of a page, after the words of its head. */
const contentStart = '<main'

/** Keeps a page out of search engines. */
const noIndex = '<meta name="robots" content="noindex"'

/**
 * List the runs of text of a TEI file whose letters are on the pages of its volume.
 *
 * A run is looked for on the page of the element that holds it, if that has one; otherwise on all pages. Capitals, white
 * space and marks are ignored, because lists print some words otherwise.
 *
 * @param value
 *   Whole file.
 * @param pages
 *   HTML of the pages of the volume, by the last part of their addresses: `d162`.
 */
export function listShownRanges(
  value: string,
  pages: ReadonlyMap<string, string>,
): Array<Position> {
  const shown: Array<Position> = []
  const lettersOf = new Map([...pages].map(([id, html]) => [id, toPageLetters(html)]))
  const all = [...lettersOf.values()].join(' ')
  const { root } = fromXml(value)
  if (root) enter(root, all)
  return shown

  function enter(element: XmlElement, around: string): void {
    const page = lettersOf.get(element.attributes['xml:id'] ?? '') || around
    for (const child of element.children) {
      if (child.type === 'element') enter(child, page)
      else if (page.includes(toLetters(toValue(child)))) shown.push(child.position)
    }
  }
}

/** Letters of the content of a page. A page that only leads to others, which is kept out of indexes, has none. */
function toPageLetters(html: string): string {
  const start = html.includes(noIndex) ? -1 : html.indexOf(contentStart)
  const source = start < 0 ? '' : html.slice(start).replace(tag, '')
  return toLetters(toValue({ source, verbatim: false }))
}

function toLetters(text: string): string {
  return text.toLowerCase().replace(noLetters, '')
}
