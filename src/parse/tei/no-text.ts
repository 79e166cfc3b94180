import type { XmlElement } from './xml-tree.ts'
import { findChildren } from './content.ts'

/** Describe a file that has no `text`: TEI with a transcription of another kind, or no TEI. */
export function toNoTextReason(root: XmlElement): string {
  const other = findChildren(root, 'sourceDoc', 'standOff', 'facsimile')[0]
  const found = other ? `\`${other.name}\` alone` : `XML with the root \`${root.name}\``
  return `Unexpected ${found}, expected TEI with a \`text\``
}
