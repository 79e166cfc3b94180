import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Words } from '../words/words.ts'

/**
 * Make the link beside a passage without a printed label, which shows the address of the passage.
 *
 * ```html
 * <a class="pm" href="#p1" aria-label="Link to paragraph 1" data-label="1"></a>
 * ```
 *
 * The link is empty and CSS generates the mark from `data-label`, so that the mark is neither copied nor searched.
 *
 * @param id
 *   Anchor of the passage.
 * @param name
 *   Name of the passage for screen readers: `paragraph 1`.
 * @param label
 *   Mark beside the passage, if there is room: `1`.
 */
export function toPassageMark(id: string, name: string, label: string, words: Words): Element {
  return h('a.pm', { href: `#${id}`, ariaLabel: words.text.linkPlace(name), dataLabel: label })
}
