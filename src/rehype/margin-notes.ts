import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { visitParents } from 'unist-util-visit-parents'

/** Longest note that stands in the margin, in characters: a longer one pushes those after it far down. */
const longest = 600

/** A note that stands in the margin, and what it stands beside. */
interface MarginNote {
  item: Element
  /** Id of the note. */
  note: string
  /** Id of its first reference, or of the heading that holds it. */
  beside: string
}

/**
 * Mark the notes that stand in the margin where there is one: the short ones that the text refers to.
 *
 * ```html
 * <li class="side"><div class="foot" id="fn1">…</div></li>
 * ```
 */
export default function rehypeMarginNotes() {
  return function (tree: Root): void {
    for (const { item } of findMarginNotes(tree)) item.properties.className = ['side']
  }
}

/**
 * Write the rules that put the notes in the margin beside their first references, one below the other.
 *
 * ```css
 * #fnref2{anchor-name:--r2}
 * #fn2{anchor-name:--n2;top:max(anchor(--r2 top),anchor(--n1 bottom) + .6rem)}
 * ```
 *
 * @param tree
 *   Document as an HTML tree.
 * @returns
 *   CSS, for where there is a margin.
 */
export function toMarginRules(tree: Root): string {
  return findMarginNotes(tree)
    .map(({ note, beside }, index) => {
      const level = `anchor(--r${index} top)`
      const top = index === 0 ? level : `max(${level},anchor(--n${index - 1} bottom) + .6rem)`
      return `[id="${beside}"]{anchor-name:--r${index}}[id="${note}"]{anchor-name:--n${index};top:${top}}`
    })
    .join('')
}

function findMarginNotes(tree: Root): Array<MarginNote> {
  const places = new Map<unknown, string>()
  visitParents(tree, 'element', ({ properties: { role, href, id } }, parents) => {
    if (role !== 'doc-noteref' || places.has(href)) return
    const heading = parents.find((parent) => 'tagName' in parent && parent.tagName === 'h1')
    places.set(href, String(heading && 'properties' in heading ? heading.properties.id : id))
  })
  return tree.children.flatMap((item) => {
    if (item.type !== 'element' || item.tagName !== 'li') return []
    const note = item.children.find((child) => child.type === 'element')
    const id = String(note?.properties.id)
    const beside = places.get(`#${id}`)
    if (beside === undefined || toString(item).length > longest) return []
    return [{ item, note: id, beside }]
  })
}
