import type { Root } from 'hast'
import { h } from 'hastscript'
import { closeId } from '../tree/ids.ts'
import { walkElements } from './walk-elements.ts'

/**
 * Plugin to add the target of the *Close* link to the first mark of every gloss. The target is an empty element that is
 * fixed to the window, so that the page does not scroll and the next Tab continues from the mark.
 *
 * ```html
 * <a class="g" href="#g-thant-u">SYG<span class="here" id="g-thant-u.close"></span></a>
 * ```
 */
export default function rehypeGlossMarks() {
  return function (tree: Root): void {
    const seen = new Set<string>()
    walkElements(tree, ({ tagName, properties, children }) => {
      const { className, href } = properties
      const marked = tagName === 'a' && Array.isArray(className) && className.includes('g')
      if (!marked || typeof href !== 'string' || seen.has(href)) return
      seen.add(href)
      children.push(h('span.here', { id: closeId(href.slice(1)) }))
    })
  }
}
