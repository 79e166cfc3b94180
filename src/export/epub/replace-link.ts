import type { Replacement, Tag } from '../../html/to-xhtml.ts'
import { escapeXml } from '../../html/write-xml.ts'
import { keep } from './keep-element.ts'

/** Finds the address in a book, or on the web, of an address of the site; nothing if it leads nowhere. */
export type FindAddress = (href: string) => string | undefined

/** Text of the link from a note to its reference. The second character asks for a letter, not for a picture. */
const backSign = '↩\uFE0E'

/**
 * Replace a link of a page of the site by that of a book. Notes are called by the text of their numbers, which style sheets
 * write on pages; a label, which links to what it labels, is text; so is a link that leads nowhere.
 *
 * @param classes
 *   Classes of the link.
 */
export function replaceLink(
  tag: Tag,
  classes: ReadonlyArray<string>,
  find: FindAddress,
): Replacement | 'unwrap' {
  const { href, role, 'data-label': label = '', ...attributes } = tag.attributes
  const link = { ...tag, attributes }
  if (classes.includes('n')) return keep({ ...link, name: 'span' }, { 'aria-label': undefined })
  const address = href === undefined ? undefined : find(href)
  if (role === 'doc-noteref') {
    const number = { before: escapeXml(label) }
    if (address === undefined) {
      return {
        ...keep({ ...link, name: 'span' }, { class: 'ref', 'aria-label': undefined }),
        ...number,
      }
    }
    return { ...keep(link, { ...noteReference, class: 'noteref', href: address }), ...number }
  }
  if (address === undefined) return 'unwrap'
  if (role === 'doc-backlink') {
    return { ...keep(link, { role, 'epub:type': 'backlink', href: address }), before: backSign }
  }
  if (!classes.includes('g')) return keep(link, { href: address })
  return keep(link, {
    ...(address.startsWith('#') ? noteReference : entryReference),
    href: address,
  })
}

/** Attributes of a link to a note, a gloss or a reading in the same file, which readers open over the text. */
const noteReference = { role: 'doc-noteref', 'epub:type': 'noteref' }

/** Attributes of a link to an entry in a list of the volume. */
const entryReference = { role: 'doc-glossref', 'epub:type': 'glossref' }
