import type { Position } from 'unist'

/** An element of an XML file, as xast has it. */
export interface XmlElement {
  type: 'element'
  /** Name without a namespace's prefix: `attachment` for `frus:attachment`. */
  name: string
  /** By their names as written: `xml:id`. */
  attributes: Readonly<Record<string, string>>
  children: Array<XmlElement | XmlText>
  position: Position
}

/** A stretch of text between two tags, comments or instructions. */
export interface XmlText {
  type: 'text'
  /** As the file has it, references not resolved; of a CDATA section, what is in it. */
  source: string
  /** Whether the source is a CDATA section's, in which `&` is a letter. */
  verbatim: boolean
  position: Position
}

/** Whether an element is a document of a volume. */
export function isDocument({ name, attributes }: XmlElement): boolean {
  return name === 'div' && attributes['type'] === 'document'
}
