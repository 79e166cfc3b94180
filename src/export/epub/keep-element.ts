import type { Replacement, Tag } from '../../html/to-xhtml.ts'
import type { XmlAttributes } from '../../html/write-xml.ts'
import { toBookId } from './book-ids.ts'

/** Attributes that only scripts and styles of the site read. */
const siteAttributes: ReadonlySet<string> = new Set([
  ...['data-at', 'data-document', 'data-fragment', 'data-locator', 'rel', 'tabindex'],
])

/**
 * Keep an element with what a book needs of its attributes.
 *
 * @param changed
 *   Attributes in the place of those of the page.
 */
export function keep({ name, attributes }: Tag, changed: XmlAttributes = {}): Replacement {
  const kept: Record<string, string | undefined> = {}
  for (const [key, value] of Object.entries(attributes)) {
    if (!siteAttributes.has(key)) kept[key] = value
  }
  const { id, lang } = attributes
  if (id !== undefined) kept['id'] = toBookId(id)
  if (lang !== undefined) kept['xml:lang'] = lang
  return { name, attributes: { ...kept, ...changed } }
}
