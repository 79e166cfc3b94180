import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Label } from '../tree/nodes.ts'

/**
 * Make of a printed label the link to what it labels: the printed number is its own address.
 *
 * @param label
 *   Label as printed: `3)`.
 * @param id
 *   Anchor of what it labels; without one the label is no link.
 * @param kind
 *   What it labels, for those who hear the link out of its place.
 */
export function toLabelLink(
  label: Label,
  id: string | undefined,
  kind: 'paragraph' | 'point' | 'note',
): Element {
  if (id === undefined) return h('span.n', label.value)
  const ariaLabel = `${label.value.trim()} link to this ${kind}`
  return h('a.n', { href: `#${id}`, ariaLabel }, label.value)
}
