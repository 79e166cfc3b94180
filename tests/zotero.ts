/**
 * The rules by which Zotero reads a page, as far as our pages concern them, in our own words: first its reader of COinS, then,
 * where that finds nothing, its reader of embedded metadata. Written after the translators `COinS` (2021-06-01) and `Embedded
 * Metadata` (2026-04-27).
 */

import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'

/** A person of an item in Zotero. */
export interface Creator {
  creatorType: 'author' | 'editor'
  firstName: string
  lastName: string
}

/** An item as Zotero saves it. */
export interface ZoteroItem {
  /** The reader that made it. */
  reader: 'COinS' | 'Embedded Metadata'
  itemType: string
  creators: Array<Creator>
  fields: Record<string, string>
}

/**
 * Read a page as Zotero does.
 *
 * @param html
 *   Whole page.
 * @param address
 *   Its address.
 */
export function readWithZotero(html: string, address: string): ZoteroItem {
  const tree = fromHtml(html)
  return readCoins(tree) ?? readEmbedded(tree, address)
}

/** Formats of COinS that Zotero knows. A span without one is no item. */
const coinsFormat = /(?:^|&)rft_val_fmt=info(?::|%3A)ofi(?:\/|%2F)fmt(?::|%3A)kev(?::|%3A)mtx/

function readCoins(tree: Root): ZoteroItem | undefined {
  const spans = findElements(tree, 'span').filter(({ properties }) => {
    return [properties.className].flat().includes('Z3988')
  })
  const title = spans
    .map(({ properties }) => String(properties.title))
    .find((one) => coinsFormat.test(one))
  if (title === undefined) return undefined
  const creators = new URLSearchParams(title)
    .getAll('rft.au')
    .map((name): Creator => ({ creatorType: 'author', ...divide(name) }))
  return { reader: 'COinS', itemType: 'bookSection', creators, fields: {} }
}

/** Tags of Highwire and the fields that they fill. */
const highwire: Record<string, string> = {
  citation_title: 'title',
  citation_date: 'date',
  citation_book_title: 'bookTitle',
  citation_volume: 'volume',
  citation_series_title: 'series',
  citation_publisher: 'publisher',
  citation_isbn: 'ISBN',
  citation_public_url: 'url',
  citation_language: 'language',
}

function readEmbedded(tree: Root, address: string): ZoteroItem {
  const metas = findElements(tree, 'meta').map(({ properties }) => ({
    name: String(properties.name ?? properties.property ?? ''),
    content: String(properties.content ?? ''),
  }))
  const listAll = (name: string) =>
    metas.filter((meta) => meta.name === name).map(({ content }) => content)
  const fields: Record<string, string> = {}
  for (const [name, field] of Object.entries(highwire)) {
    const [value] = listAll(name)
    if (value !== undefined) fields[field] = value
  }
  const [first] = listAll('citation_firstpage')
  const [last] = listAll('citation_lastpage')
  if (first !== undefined) fields.pages = [first, last].filter(Boolean).join('-')
  fields.url ??= findCanonical(tree) ?? address
  return {
    reader: 'Embedded Metadata',
    itemType: findType(metas),
    creators: [
      ...readCreators(listAll('citation_author'), 'author'),
      ...readCreators(listAll('citation_editor'), 'editor'),
    ],
    fields,
  }
}

/** The title of a book decides; else the type in Dublin Core, where that is one of Zotero’s; else it guesses an article. */
function findType(metas: ReadonlyArray<{ name: string; content: string }>): string {
  const find = (name: string) => metas.find((meta) => meta.name.toLowerCase() === name)?.content
  if (find('citation_book_title') !== undefined) return 'bookSection'
  if (find('og:type') === 'website') return 'webpage'
  return find('dc.type') ?? (find('citation_isbn') === undefined ? 'journalArticle' : 'book')
}

function readCreators(
  contents: ReadonlyArray<string>,
  creatorType: Creator['creatorType'],
): Array<Creator> {
  return contents.flatMap((content) => {
    const names = content.split(/\s*;\s*/)
    const [before = '', after = ''] = content.split(/\s*,\s*/)
    const isTwo =
      names.length === 1 && contents.length === 1 && before.includes(' ') && after.includes(' ')
    return (isTwo ? [before, after] : names)
      .filter((name) => /[^\s,-.;]/.test(name))
      .map((name) => ({ creatorType, ...divide(name) }))
  })
}

/** Divide a name at its comma, else before its last word. */
function divide(written: string): { firstName: string; lastName: string } {
  const name = written.replace(/[\s.,]+$/, '')
  const place = name.lastIndexOf(' ')
  const [lastName = '', firstName = ''] = written.includes(',')
    ? name.split(/, ?/)
    : [name.slice(place + 1), name.slice(0, Math.max(place, 0))]
  const initials = firstName.replace(/(?<=(?:^|\s)\p{Lu})\.?(?=\s|$)/gu, '.')
  return { firstName: initials, lastName }
}

function findCanonical(tree: Root): string | undefined {
  const link = findElements(tree, 'link').find(({ properties }) =>
    [properties.rel].flat().includes('canonical'),
  )
  return link && String(link.properties.href)
}

function findElements(tree: Root, name: string): Array<Element> {
  const found: Array<Element> = []
  visit(tree, 'element', (element) => {
    if (element.tagName === name) found.push(element)
  })
  return found
}
