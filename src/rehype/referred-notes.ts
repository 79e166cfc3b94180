import type { Root } from 'hast'
import { h } from 'hastscript'
import { referredId } from '../tree/ids.ts'
import { walkElements } from './walk-elements.ts'

/**
 * Lead from every note that is referred to, to the list of what refers to it.
 *
 * ```html
 * <div class="foot" id="fn2">
 *   <p>2. Not printed. <a class="referred" href="#referred-fn2" aria-label="Referred to in Document 9, n. 3"></a></p>
 * </div>
 * ```
 *
 * Its words are made by CSS: they are no part of the note.
 *
 * @param options
 *   What refers to the notes, by their anchors: `Document 9, n. 3`.
 */
export default function rehypeReferredNotes({
  referred,
}: {
  referred: ReadonlyMap<string, string>
}) {
  return function (tree: Root): void {
    if (referred.size === 0) return
    walkElements(tree, (element) => {
      const { id, className } = element.properties
      const by = referred.get(String(id))
      if (by === undefined || !Array.isArray(className) || !className.includes('foot')) return
      const ariaLabel = `Referred to in ${by}`
      const last = element.children.findLast((child) => child.type === 'element')
      const holder = last?.tagName === 'p' ? last : element
      holder.children.push(h('a.referred', { href: `#${referredId(String(id))}`, ariaLabel }))
    })
  }
}
