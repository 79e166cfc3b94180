import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { toIdSelector } from './id-selector.ts'
import { walkElements } from './walk-elements.ts'

/*
 * The minimum width of a window with a margin is also in styles/tokens.css.
 */

/** Maximum length of a note in the margin, in characters: longer notes push those after them far down. */
const longest = 600

/** A note in the margin, and the element it is placed beside. */
interface MarginNote {
  item: Element
  /** Id of the note. */
  note: string
  /** Id of its first reference, or of the heading that contains the reference. */
  beside: string
  /** Whether `beside` is a heading. */
  heading: boolean
}

/**
 * Plugin to mark the notes that go into the margin if the window has one: short notes with a reference in the text.
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
 * Make the CSS rules that place notes in the margin beside their first references, without overlaps.
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
    // The first line of a heading is taller than the first line of a note.
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
