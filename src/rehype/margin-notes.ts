import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { toIdSelector } from './id-selector.ts'
import { walkElements } from './walk-elements.ts'

/*
 * The width of the window from which there is a margin is that of styles/tokens.css.
 */

/** Longest note that stands in the margin, in characters: a longer one pushes those after it far down. */
const longest = 600

/** A note that stands in the margin, and what it stands beside. */
interface MarginNote {
  item: Element
  /** Id of the note. */
  note: string
  /** Id of its first reference, or of the heading that holds it. */
  beside: string
  heading: boolean
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
 *   CSS.
 */
export function toMarginRules(tree: Root): string {
  const rules = findMarginNotes(tree).map(({ note, beside, heading }, index) => {
    // The first line of a heading is taller than that of a note.
    const level = `anchor(--r${index} top)${heading ? ' + .4rem' : ''}`
    const top =
      index === 0 ? `calc(${level})` : `max(${level},anchor(--n${index - 1} bottom) + .6rem)`
    const anchor = `${toIdSelector(beside)}{anchor-name:--r${index}}`
    return `${anchor}${toIdSelector(note)}{anchor-name:--n${index};top:${top}}`
  })
  return rules.length === 0 ? '' : `@media screen and (min-width:74rem){${rules.join('')}}`
}

function findMarginNotes(tree: Root): Array<MarginNote> {
  const places = new Map<unknown, Pick<MarginNote, 'beside' | 'heading'>>()
  walkElements(tree, ({ properties: { role, href, id } }, parents) => {
    if (role !== 'doc-noteref' || places.has(href)) return
    const heading = parents.find((parent) => 'tagName' in parent && parent.tagName === 'h1')
    const holder = heading && 'properties' in heading ? heading.properties.id : id
    places.set(href, { beside: String(holder), heading: heading !== undefined })
  })
  return tree.children.flatMap((item) => {
    if (item.type !== 'element' || item.tagName !== 'li') return []
    const note = item.children.find((child) => child.type === 'element')
    const id = String(note?.properties.id)
    const place = places.get(`#${id}`)
    if (place === undefined || toString(item).length > longest) return []
    return [{ item, note: id, ...place }]
  })
}
