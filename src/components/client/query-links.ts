/** Links to other queries. */

import { spellingParameter, withoutParameter } from '../../search/choices.ts'
import { toText } from '../../search/query/to-text.ts'
import type { QueryNode } from '../../search/query/tree.ts'
import { makeElement } from './make-element.ts'

/** Write the address of another query with the choices of this one, without its filters. */
export function toQueryHref(tree: QueryNode, parameters: URLSearchParams): string {
  return toTextHref(toText(tree), parameters)
}

/** Write the address of another query as typed, with the choices of this one, without its filters. */
export function toTextHref(text: string, parameters: URLSearchParams): string {
  const choices = Array.from(parameters).filter(
    ([name]) => name === spellingParameter || name === withoutParameter,
  )
  return `?${String(new URLSearchParams([['q', text], ...choices]))}`
}

/** Write the address of another query with everything else of this one. */
export function toFilteredHref(tree: QueryNode, parameters: URLSearchParams): string {
  const others = new URLSearchParams(parameters)
  others.delete('show')
  others.set('q', toText(tree))
  return `?${String(others)}`
}

/** Make a link. */
export function link(href: string, text: string): HTMLElement {
  return makeElement('a', { href }, text)
}
