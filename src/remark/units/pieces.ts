/** Parts of a text that become references, or join the link of a document beside them. */

import type { CrossReference, Node, PhrasingContent, Text } from '../../tree/nodes.ts'
import { textCutter } from '../../tree/slice-text.ts'
import type { NamedUnit } from './phrases.ts'

/** A link to a document as a whole. */
export interface DocumentLink extends CrossReference {
  target: string
}

/** A range of a text that becomes a reference, or joins the link beside it. */
export interface Piece extends Pick<NamedUnit, 'start' | 'end' | 'fragment' | 'label'> {
  /** Link of the document; absent for a unit of the document itself. */
  link?: DocumentLink
  /** Side on which the range joins the link. */
  joins?: 'before' | 'after'
}

/** Divide a text into the pieces that are references and the text between them. */
export function divide(text: Text, pieces: ReadonlyArray<Piece>): Array<PhrasingContent> {
  const cut = textCutter(text)
  const divided: Array<PhrasingContent> = []
  let done = 0
  for (const { start, end, joins, link, fragment, label } of pieces) {
    const from = joins === 'after' ? 0 : start
    const to = joins === 'before' ? text.value.length : end
    if (from > done) divided.push(cut(from))
    const own = cut(to)
    done = to
    if (link && joins) join(link, own, joins, fragment)
    else divided.push(toReference(own, fragment, link ?? { label }))
  }
  if (done < text.value.length) divided.push(cut(text.value.length))
  return divided
}

/** Add the name of a unit to the link of its document. */
function join(link: DocumentLink, text: Text, side: 'before' | 'after', fragment: string): void {
  const { start, end } = link.position
  const isBefore = side === 'before'
  link.fragment = fragment
  link.children = isBefore ? [text, ...link.children] : [...link.children, text]
  link.position = isBefore ? { start: text.position.start, end } : { start, end: text.position.end }
}

function toReference(
  text: Text,
  fragment: string,
  { label, target, external }: Pick<CrossReference, 'label' | 'target' | 'external'>,
): CrossReference {
  return {
    type: 'crossReference',
    label,
    ...(target !== undefined && { target }),
    fragment,
    ...(external !== undefined && { external }),
    children: [text],
    position: text.position,
  }
}

/** Take a node that is a link to a document as a whole. */
export function findLink(node: Node | undefined): DocumentLink | undefined {
  return node !== undefined && isDocumentLink(node) ? node : undefined
}

/** Whether a node is a link to a document as a whole. Its target is in the edition or the series; not `https://…` or `mailto:…`. */
export function isDocumentLink(node: Node): node is DocumentLink {
  if (node.type !== 'crossReference' || node.fragment !== undefined) return false
  return node.target !== undefined && !node.target.includes(':')
}
