/**
 * What stays blank when a document is written as HTML by itself, because other documents decide it: the links whose
 * addresses are not known yet. Each is kept as an element, and a comment with its number, from 0, stands in its place.
 *
 * ```
 * > | See Document 161.
 * <   See <!--0-->.
 * ```
 *
 * A comment can be nothing else: no handler writes one, and in a text `<` is escaped.
 */

import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { isUnled } from './cross-references.ts'
import { walkElements } from './walk-elements.ts'

/** Take the links that lead nowhere yet out of a tree. */
export function takeBlanks(tree: Root): Array<Element> {
  const blanks: Array<Element> = []
  walkElements(tree, (element, ancestors) => {
    if (!isUnled(element)) return
    const siblings = ancestors.at(-1)?.children ?? []
    siblings[siblings.indexOf(element)] = { type: 'comment', value: String(blanks.length) }
    blanks.push(element)
  })
  return blanks
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
  return html.replaceAll(blank, (_, number: string) => {
    const link = blanks[Number(number)]
    return link === undefined ? '' : toHtml(lead(link) ? link : link.children)
  })
}

const blank = /<!--(\d+)-->/g
