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
 * <div class="foot" id="fn2"><p>2. Not printed. <a class="referred" data-note="fn2"></a></p></div>
 * ```
 */
export default function rehypeReferredNotes() {
  return function (tree: Root): void {
    walkElements(tree, (element) => {
      const { id, className } = element.properties
      if (!Array.isArray(className) || !className.includes('foot')) return
      findLastLine(element).children.push(h('a.referred', { dataNote: id }))
    })
  }
}

/**
 * Link a note to the list of the documents and notes that refer to it.
 *
 * ```html
 * <a class="referred" href="#referred-fn2" aria-label="Referred to in Document 9, n. 3"></a>
 * ```
 *
 * CSS generates the text of the link, because it is not part of the note.
 *
 * @param link
 *   Link in the note; it is changed.
 * @param referred
 *   What refers to the notes, such as `Referred to in Document 9, n. 3`, by the anchors of the notes.
 * @returns
 *   Whether anything refers to the note.
 */
export function linkReferring(link: Element, referred: ReadonlyMap<string, string>): boolean {
  const { properties } = link
  const note = String(properties.dataNote)
  const by = referred.get(note)
  if (by === undefined) return false
  properties.dataNote = undefined
  properties.href = `#${referredId(note)}`
  properties.ariaLabel = by
  return true
}
