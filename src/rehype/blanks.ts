/**
 * Placeholders for links to other documents. A document is rendered by itself, before the addresses of its links are
 * known. Each such link is taken out, as an element, and replaced by a comment with its index, from 0.
 *
 * ```
 * > | See Document 161.
 * <   See <!--0-->.
 * ```
 *
 * A comment in the HTML is always a placeholder: no handler writes comments, and `<` is escaped in text. It is not
 * escaped in the value of an attribute, so tags are skipped as a whole.
 */

import type { Element, Root } from 'hast'
import { toSafeHtml } from '../html/to-safe-html.ts'
import { isUnresolved } from './cross-references.ts'

/**
 * Replace the links without an address by placeholders.
 *
 * @param tree
 *   HTML tree; it is changed.
 * @returns
 *   The links, in order.
 */
export function takeBlanks(tree: Root): Array<Element> {
  const blanks: Array<Element> = []
  enter(tree)
  return blanks

  function enter(holder: Root | Element): void {
    for (const [index, child] of holder.children.entries()) {
      if (child.type !== 'element') continue
      if (isUnresolved(child)) {
        holder.children[index] = { type: 'comment', value: String(blanks.length) }
        blanks.push(child)
      }
      enter(child)
    }
  }
}

/**
 * Replace the placeholders in HTML by their links.
 *
 * @param html
 *   HTML with placeholders.
 * @param blanks
 *   Links from `takeBlanks`; they are changed.
 * @param link
 *   Sets the address of a link and returns whether it has one. A link without an address is replaced by its content.
 */
export function fillBlanks(
  html: string,
  blanks: ReadonlyArray<Element>,
  link: (element: Element) => boolean,
): string {
  return html.replaceAll(blankOrTag, (found, number?: string) => {
    if (number === undefined) return found
    const element = blanks[Number(number)]
    return element === undefined ? '' : toSafeHtml(link(element) ? element : element.children)
  })
}

/** `<!--0-->`, or a whole tag, which may contain such text: `<a data-label="<!--0-->">`; not the `<!--` inside a tag. */
const blankOrTag = /<!--(\d+)-->|<[a-z](?:[^">]|"[^"]*")*>/g
