import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { walkElements } from './walk-elements.ts'

/**
 * Plugin to add an empty link to every unit that other texts can refer to by its printed label, behind its own text.
 * `linkReferring` sets the address later, when the references are known.
 *
 * ```html
 * <li id="p1.3"><a class="n" href="#p1.3">3)</a> there is no possibility; <a class="referred" data-place="p1.3"></a></li>
 * ```
 */
export default function rehypeReferredUnits({ ids }: { ids: ReadonlySet<string> }) {
  return function (tree: Root): void {
    if (ids.size === 0) return
    walkElements(tree, (element) => {
      const { id } = element.properties
      if (typeof id === 'string' && ids.has(id)) addLink(element, id)
    })
  }
}

function addLink(unit: Element, id: string): void {
  const link = h('a.referred', { dataPlace: id })
  const first = unit.children.findIndex((child) => isElement(child, ['p', 'ol', 'ul']))
  const block = unit.children[first]
  if (block?.type === 'element' && block.tagName === 'p') block.children.push(link)
  else unit.children.splice(first < 0 ? unit.children.length : first, 0, link)
}

function isElement(node: Element['children'][number], names: ReadonlyArray<string>): boolean {
  return node.type === 'element' && names.includes(node.tagName)
}
