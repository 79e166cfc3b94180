import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { type Direction, findDirection } from '../tree/language.ts'
import { walkElements } from './walk-elements.ts'

/** Elements that are laid out as a block of their own. */
const blocks = new Set(['h1', 'h2', 'p', 'li', 'td', 'th'])

/**
 * Plugin to set the direction of the blocks that are not written as the document is: an English letter quoted in an
 * Arabic one, an Arabic line in an English one.
 *
 * ```html
 * <p dir="rtl">وصل الحبل إلى المرفأ.</p>
 * ```
 *
 * @param dir
 *   Direction of the document.
 */
export default function rehypeDirections({ dir }: { dir: Direction }) {
  return function (tree: Root): void {
    if (dir === 'ltr' && !rightToLeft.test(toString(tree))) return
    walkElements(tree, (element, ancestors) => {
      if (!blocks.has(element.tagName) || isNote(element)) return
      const own = findDirection(toString(element))
      if (own !== undefined && own !== inherit(ancestors)) element.properties.dir = own
    })
  }

  function inherit(ancestors: ReadonlyArray<Root | Element>): unknown {
    const last = ancestors.findLast(
      (each) => each.type === 'element' && each.properties.dir !== undefined,
    )
    return last?.type === 'element' ? last.properties.dir : dir
  }
}

/** Whether an element is the item of a note, which has its place on the side of the page; its paragraphs have directions. */
function isNote({ tagName, children: [first] }: Element): boolean {
  return tagName === 'li' && first?.type === 'element' && first.tagName === 'div'
}

/** A letter of a script that is written from right to left: `א`, `ع`; not `я`. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a]/
