import { toQueryLink } from '../../search/query-link.ts'

/**
 * Link to a result: a browser that marks ranges gets the query, and marks all its words in the document; another the text
 * directives of the passage.
 */
export function toMarkedLink(href: string, question: string): string {
  return 'highlights' in CSS ? toQueryLink(href, question) : href
}
