import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { State } from 'mdast-util-to-hast'
import { glossId } from '../tree/ids.ts'
import type { Annotation, PersonName, PlaceName, Term } from '../tree/nodes.ts'
import { walkElements } from './walk-elements.ts'

/**
 * Render a mention: `<a class="g" href="#g-thant-u">SYG</a>` if it is marked, otherwise its text.
 *
 * A mention that contains a link is never marked, because links cannot be nested.
 */
export function toMention(
  state: State,
  node: PersonName | PlaceName | Term | Annotation,
): Array<ElementContent> {
  const content = state.all(node)
  const { annotation, entry, marked } = node.data ?? {}
  const own = annotation !== undefined && 'ref' in node ? node.ref : annotation
  const key = entry ?? own
  if (key === undefined || marked !== true || holdsLink(content)) return content
  return [h('a.g', { href: `#${glossId(key)}` }, content)]
}

/** Whether content has a link. */
export function holdsLink(children: Array<ElementContent>): boolean {
  let found = false
  walkElements({ type: 'root', children }, ({ tagName }) => {
    found ||= tagName === 'a'
  })
  return found
}
