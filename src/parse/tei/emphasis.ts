import type { Emphasis, Foreign, PhrasingContent } from '../../tree/nodes.ts'
import type { Reporter } from './reporter.ts'
import { toRendition } from './rendition.ts'
import type { XmlElement } from './xml-tree.ts'

/** Elements that are printed in italics, if they do not say otherwise. */
const italic: ReadonlySet<string> = new Set('distinct emph ex hi mentioned stage title'.split(' '))

/** `fr`, `grc-Latn`; not `french language`. */
const language = /^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/

/** Whether an element is only printed in another typeface. */
export function isEmphasis(name: string): boolean {
  return italic.has(name) || name === 'foreign'
}

/**
 * Put content into nodes for the typeface and the language of its element.
 *
 * @param children
 *   Content; the innermost node has this array itself, because the fold may still shorten the texts in it.
 * @returns
 *   Node; `undefined` if the element has neither.
 */
export function toEmphasis(
  element: XmlElement,
  children: Array<PhrasingContent>,
  report: Reporter,
): Emphasis | Foreign | undefined {
  const { position } = element
  let node: Emphasis | Foreign | undefined
  const rends = findRends(element, report)
  for (const rend of rends.toReversed()) {
    node = { type: 'emphasis', rend, children: node ? [node] : children, position }
  }
  const lang = element.attributes['xml:lang']?.trim() ?? ''
  if (!language.test(lang)) return node
  return { type: 'foreign', lang, children: node ? [node] : children, position }
}

function findRends(element: XmlElement, report: Reporter): Array<Emphasis['rend']> {
  const { name, attributes } = element
  const { rends, unknown, isStated } = toRendition(element)
  if (name === 'hi' && unknown !== undefined) {
    report.unknown(`\`rend="${unknown}"\` of \`hi\``, element, 'a typeface such as `italic`')
    return ['italic']
  }
  if (rends.length > 0 || isStated || !italic.has(name)) return rends
  // The title of an article is in quotation marks, if at all.
  return name === 'title' && /^[au]/.test(attributes['level'] ?? '') ? [] : ['italic']
}
