import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { toIdSelector } from './id-selector.ts'
import { walkElements } from './walk-elements.ts'

/** More characters than fit on a line at any width. */
const longestLine = 80

/**
 * Make the CSS rules for page breaks that may be in the first line of a paragraph, or of the text after its points. Each
 * rule gives the number of characters before the page break. The margin has the mark of the paragraph on that line, so
 * the page number moves down one line.
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
 * Make a function that counts the characters before an element in its line, up to `longestLine`. Elements of a line
 * must be measured in order, so that each line is walked once.
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
      const isLineEnd = child.type === 'element' && child.tagName === 'br'
      length += isLineEnd ? longestLine : toString(child).length
    }
    return length
  }
}
