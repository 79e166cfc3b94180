import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Label } from '../tree/nodes.ts'
import type { Words } from '../words/words.ts'

/**
 * Make the link of a printed label: the label of a passage links to that passage.
 *
 * @param label
 *   Label as printed: `3)`.
 * @param id
 *   Anchor of the labeled passage; without one, the label is not a link.
 * @param kind
 *   Type of the labeled passage, for the name of the link in screen readers.
 */
export function toLabelLink(
  label: Label,
  id: string | undefined,
  kind: 'paragraph' | 'article' | 'point' | 'item' | 'note',
  words: Words,
): Element {
  if (id === undefined) return h('span.n', label.value)
  const ariaLabel = words.text.linkLabel(label.value.trim(), kind)
  return h('a.n', { href: `#${id}`, ariaLabel }, label.value)
}
