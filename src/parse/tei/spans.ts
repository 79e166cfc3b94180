import { findElements } from './content.ts'
import { toMap } from './known.ts'
import type { XmlElement, XmlText } from './xml-tree.ts'

/** Elements for the text of a span, by the name of the element at its start. */
const names = toMap({ addSpan: 'add', damageSpan: 'damage', delSpan: 'del' })

/** A span that is open. */
interface Span {
  name: string
  element: XmlElement
  /** Id of the element before which it ends. */
  end: string
}

/**
 * Put the text between the start of a span and the element it points to into elements, as if it were marked up so.
 *
 * ```
 * red <delSpan spanTo="#a"/>green <hi>blue</hi> <anchor xml:id="a"/>  →  red <del>green </del><hi><del>blue</del></hi>
 * ```
 *
 * @returns
 *   The document, with new elements where it has spans. A span without an end in the document is ignored.
 */
export function wrapSpans(document: XmlElement): XmlElement {
  const starts = findElements(document, ...names.keys())
  if (starts.length === 0) return document
  const ids = new Map<string, XmlElement>()
  collectIds(document, ids)
  const open = new Set<Span>()
  return copy(document)

  function copy(element: XmlElement): XmlElement {
    const id = element.attributes['xml:id']
    for (const span of open) if (span.end === id) open.delete(span)
    const name = names.get(element.name)
    const end = element.attributes['spanTo']?.trim().replace(/^#/, '')
    if (name !== undefined && end !== undefined && isAfter(element, ids.get(end))) {
      open.add({ name, element, end })
    }
    return { ...element, children: element.children.map(copyNode) }
  }

  function copyNode(node: XmlElement | XmlText): XmlElement | XmlText {
    if (node.type === 'element') return copy(node)
    if (open.size === 0 || node.source.trim() === '') return node
    const { position } = node
    return [...open].reduce<XmlElement | XmlText>((child, { name, element }) => {
      const { attributes } = element
      return { type: 'element', name, attributes, children: [child], position }
    }, node)
  }
}

function collectIds(element: XmlElement, ids: Map<string, XmlElement>): void {
  const id = element.attributes['xml:id']
  if (id !== undefined && !ids.has(id)) ids.set(id, element)
  for (const child of element.children) if (child.type === 'element') collectIds(child, ids)
}

function isAfter({ position }: XmlElement, other: XmlElement | undefined): boolean {
  return (other?.position.start.offset ?? -1) > (position.start.offset ?? 0)
}
