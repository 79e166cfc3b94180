import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { referredId } from '../tree/ids.ts'
import { toLastLine } from './last-line.ts'
import { walkElements } from './walk-elements.ts'

/**
 * Give every note a link to the list of what refers to it. Its address is left to those who know whether there is any.
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
      toLastLine(element).children.push(h('a.referred', { dataNote: id }))
    })
  }
}

/**
 * Lead from a note to the list of what refers to it.
 *
 * ```html
 * <a class="referred" href="#referred-fn2" aria-label="Referred to in Document 9, n. 3"></a>
 * ```
 *
 * Its words are made by CSS: they are no part of the note.
 *
 * @param link
 *   Link of a note.
 * @param referred
 *   What refers to the notes, by their anchors: `Document 9, n. 3`.
 * @returns
 *   Whether anything does.
 */
export function leadToReferring(link: Element, referred: ReadonlyMap<string, string>): boolean {
  const { properties } = link
  const note = String(properties.dataNote)
  const by = referred.get(note)
  if (by === undefined) return false
  properties.dataNote = undefined
  properties.href = `#${referredId(note)}`
  properties.ariaLabel = `Referred to in ${by}`
  return true
}
