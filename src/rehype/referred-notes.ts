import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { referredId } from '../tree/ids.ts'
import { findLastLine } from './last-line.ts'
import { walkElements } from './walk-elements.ts'

/**
 * Plugin to add to every note an empty link to the list of its references. `linkReferring` sets the address later, when
 * the references are known.
 *
 * ```html
 * <div class="foot" id="fn2"><p>2. Not printed. <a class="referred" data-place="fn2"></a></p></div>
 * ```
 */
export default function rehypeReferredNotes() {
  return function (tree: Root): void {
    walkElements(tree, (element) => {
      const { id, className } = element.properties
      if (!Array.isArray(className) || !className.includes('foot')) return
      findLastLine(element).children.push(h('a.referred', { dataPlace: id }))
    })
  }
}

/** What refers to a note or unit, in words. */
export interface Referring {
  /** `Referred to in Document 9, n. 3` at a note; `Cited by 2: Document 9, n. 3; Document 12, ¶ 1` at a unit. */
  name: string
  /** `Cited by 2`, which is shown instead at a unit. */
  count?: string
}

/**
 * Link a note or unit to the list of what refers to it.
 *
 * ```html
 * <a class="referred" href="#referred-fn2" aria-label="Referred to in Document 9, n. 3"></a>
 * <a class="referred" href="#referred-p1.3" aria-label="Cited by 1: Document 9, n. 3" data-count="Cited by 1"></a>
 * ```
 *
 * CSS generates the text of the link, because it is not part of the note or unit.
 *
 * @param link
 *   Link in the note or unit; it is changed.
 * @param referred
 *   What refers to the notes and units, by their anchors.
 * @returns
 *   Whether anything refers to it.
 */
export function linkReferring(link: Element, referred: ReadonlyMap<string, Referring>): boolean {
  const { properties } = link
  const place = String(properties.dataPlace)
  const by = referred.get(place)
  if (by === undefined) return false
  properties.dataPlace = undefined
  properties.href = `#${referredId(place)}`
  properties.ariaLabel = by.name
  properties.dataCount = by.count
  return true
}
