import type { Element } from 'hast'
import { h } from 'hastscript'

/**
 * Write the link beside a passage that has no printed label: its address, made visible.
 *
 * ```html
 * <a class="pm" href="#p1" aria-label="Link to paragraph 1" data-label="1"></a>
 * ```
 *
 * Empty: CSS makes the mark of the label, so it is neither copied nor found.
 *
 * @param id
 *   Anchor of the passage.
 * @param name
 *   What it is, for those who hear the link out of its place: `paragraph 1`.
 * @param label
 *   What stands beside it where there is room: `1`.
 */
export function toPassageMark(id: string, name: string, label: string): Element {
  return h('a.pm', { href: `#${id}`, ariaLabel: `Link to ${name}`, dataLabel: label })
}
