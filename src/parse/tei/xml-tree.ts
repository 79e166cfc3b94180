import type { Position } from 'unist'

/** An XML element, as in xast. */
export interface XmlElement {
  type: 'element'
  /** Name without its namespace prefix: `attachment` for `frus:attachment`. */
  name: string
  /** Values by names as written: `xml:id`. */
  attributes: Readonly<Record<string, string>>
  children: Array<XmlElement | XmlText>
  position: Position
}

/** Text between two tags, comments or processing instructions. */
export interface XmlText {
  type: 'text'
  /** Text as in the file, with unresolved references; or the content of a CDATA section. */
  source: string
  /** Whether it is from a CDATA section, in which `&` is an ordinary character. */
  verbatim: boolean
  position: Position
}

/** Offset at which an element begins (UTF-16 code units, 0-based). */
export function startOf({ position }: Pick<XmlElement, 'position'>): number {
  return position.start.offset ?? 0
}

/** Whether an element is a document of a volume. */
export function isDocument({ name, attributes }: XmlElement): boolean {
  return name === 'div' && attributes['type'] === 'document'
}

/** Whether an element is part of the text around it: a document without an id in another, or in an attachment. */
export function isPartOfDocument(
  element: XmlElement,
  ancestors: ReadonlyArray<XmlElement>,
): boolean {
  const isHolder = (each: XmlElement): boolean => each.name === 'attachment' || isDocument(each)
  return element.attributes['xml:id'] === undefined && ancestors.some(isHolder)
}
