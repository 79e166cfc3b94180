import { fromText } from './query/from-text.ts'
import { listQueryWords } from './plan/list-words.ts'

/**
 * Add a query to the address of a place in a document, whose page then marks its words: they need no text directive.
 *
 * @param href
 *   Address of the place: `/frus1964-68v02/d162/#p1.3:~:text=contact`.
 * @param question
 *   Query as typed.
 * @returns
 *   `/frus1964-68v02/d162/?q=contact#p1.3`; the same address for a query without words.
 */
export function toQueryLink(href: string, question: string): string {
  const { tree } = fromText(question)
  if (tree === undefined || listQueryWords(tree).length === 0) return href
  const [path = '', fragment = ''] = href.split('#')
  const [id = ''] = fragment.split(':~:')
  return `${path}?${String(new URLSearchParams({ q: question }))}${id && `#${id}`}`
}
