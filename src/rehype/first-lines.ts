import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { toIdSelector } from './id-selector.ts'
import { walkElements } from './walk-elements.ts'

/** More characters than a line holds at any width. */
const longestLine = 80

/**
 * Write the rules that say how far into its paragraph, or into what follows the points, a page begins, where that may be
 * the first line: there the spine has a mark already, and the number of the page goes one line lower.
 *
 * ```css
 * [id="pg_367"]{--at:23}
 * ```
 *
 * @param tree
 *   Document as an HTML tree.
 * @returns
 *   CSS.
 */
export function toFirstLineRules(tree: Root): string {
  const rules: Array<string> = []
  const measure = createMeasure()
  walkElements(tree, (element, parents) => {
    if (element.properties.role !== 'doc-pagebreak separator') return
    const [paragraph, line] = parents.slice(-2)
    if (paragraph?.type !== 'element' || line?.type !== 'element') return
    const isTail = line.properties.className?.toString() === 'tail'
    const isParagraph = paragraph.properties.className?.toString() === 'para'
    if (line.tagName !== 'p' || !(isTail || isParagraph)) return
    const at = measure(element, line)
    if (at < longestLine) rules.push(`${toIdSelector(element.properties.id)}{--at:${at}}`)
  })
  return rules.join('')
}

/**
 * Make a function that counts the characters before an element in its line, as far as a line goes. Elements of one line
 * must be asked for in their order: it is then walked through once, however many there are.
 */
function createMeasure(): (element: Element, line: Element) => number {
  let measured: Element | undefined
  let index = 0
  let length = 0
  return (element, line) => {
    if (line !== measured) {
      measured = line
      index = 0
      length = 0
    }
    for (; length < longestLine; index++) {
      const child = line.children[index]
      if (child === undefined || child === element) break
      length += toString(child).length
    }
    return length
  }
}
