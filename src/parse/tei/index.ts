/** Parser for TEI: a volume, or one document. */

export { toValue } from './content.ts'
export { toEntries } from './entries.ts'
export { fromTeiDocument } from './from-tei-document.ts'
export { fromTei, type VolumeContext } from './from-tei.ts'
export { fromTeiDocumentHeader, fromTeiHeader } from './header.ts'
export { type Inspected, inspectTei } from './inspect.ts'
export type { Chapter, VolumeStructure, Section, TeiDocument, TeiVolume } from './volume.ts'
export type { XmlElement, XmlText } from './xml-tree.ts'
export { fromXml } from './xml.ts'
