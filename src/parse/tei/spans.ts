import { toMap } from './known.ts'
import type { XmlElement, XmlText } from './xml-tree.ts'

/** Elements for the text of a span, by the name of the element at its start. */
const names = toMap({ addSpan: 'add', damageSpan: 'damage', delSpan: 'del' })

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
  if (!hasSpan(document)) return document
  const ids = new Map<string, XmlElement>()
  collectIds(document, ids)
  /** Names of the spans that end before an element, by its id. */
  const ends = new Map<string, Array<string>>()
  /** Number of open spans, by name; a text is in one of each. */
  const open = new Map<string, number>()
  return copy(document)

  function copy(element: XmlElement): XmlElement {
    const id = element.attributes['xml:id'] ?? ''
    for (const name of ends.get(id) ?? []) open.set(name, (open.get(name) ?? 1) - 1)
    ends.delete(id)
    const name = names.get(element.name)
    const end = element.attributes['spanTo']?.trim().replace(/^#/, '')
    if (name !== undefined && end !== undefined && isAfter(element, ids.get(end))) {
      ends.set(end, [...(ends.get(end) ?? []), name])
      open.set(name, (open.get(name) ?? 0) + 1)
    }
    return { ...element, children: element.children.map(copyNode) }
  }

  function copyNode(node: XmlElement | XmlText): XmlElement | XmlText {
    if (node.type === 'element') return copy(node)
    if (node.source.trim() === '') return node
    const { position } = node
    let wrapped: XmlElement | XmlText = node
    for (const [name, count] of open) {
      if (count === 0) continue
      wrapped = { type: 'element', name, attributes: {}, children: [wrapped], position }
    }
    return wrapped
  }
}

function hasSpan({ children }: XmlElement): boolean {
  return children.some(
    (child) => child.type === 'element' && (names.has(child.name) || hasSpan(child)),
  )
}

function collectIds(element: XmlElement, ids: Map<string, XmlElement>): void {
  const id = element.attributes['xml:id']
  if (id !== undefined && !ids.has(id)) ids.set(id, element)
  for (const child of element.children) if (child.type === 'element') collectIds(child, ids)
}

function isAfter({ position }: XmlElement, other: XmlElement | undefined): boolean {
  return (other?.position.start.offset ?? -1) > (position.start.offset ?? 0)
}
