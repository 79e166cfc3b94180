/**
 * What stays blank when a document is written as HTML by itself, because other documents decide it: the links whose
 * addresses are not known yet. Each is kept as an element, and a comment with its number, from 0, stands in its place.
 *
 * ```
 * > | See Document 161.
 * <   See <!--0-->.
 * ```
 *
 * A comment can be nothing else: no handler writes one, and in a text `<` is escaped. In the value of an attribute it is
 * not, so that tags are passed over as wholes.
 */

import type { Element, Root } from 'hast'
import { toSafeHtml } from '../html/to-safe-html.ts'
import { isUnled } from './cross-references.ts'

/** Take the links that lead nowhere yet out of a tree. */
export function takeBlanks(tree: Root): Array<Element> {
  const blanks: Array<Element> = []
  enter(tree)
  return blanks

  function enter(holder: Root | Element): void {
    for (const [index, child] of holder.children.entries()) {
      if (child.type !== 'element') continue
      if (isUnled(child)) {
        holder.children[index] = { type: 'comment', value: String(blanks.length) }
        blanks.push(child)
      }
      enter(child)
    }
  }
}

/**
 * Fill the blanks of some HTML.
 *
 * @param blanks
 *   What `takeBlanks` gave; they are changed.
 * @param lead
 *   Gives a link its address, and tells whether there is one; where there is none, its content alone is left.
 */
export function fillBlanks(
  html: string,
  blanks: ReadonlyArray<Element>,
  lead: (link: Element) => boolean,
): string {
  return html.replaceAll(blankOrTag, (found, number?: string) => {
    if (number === undefined) return found
    const link = blanks[Number(number)]
    return link === undefined ? '' : toSafeHtml(lead(link) ? link : link.children)
  })
}

/** `<!--0-->`, or a tag that might hold its like: `<a data-label="<!--0-->">`; not `<!--` in it. */
const blankOrTag = /<!--(\d+)-->|<[a-z](?:[^">]|"[^"]*")*>/g
