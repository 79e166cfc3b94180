/** Parser for TEI of the series: a volume, or one document of it. */

export { toValue } from './content.ts'
export { toEntries } from './entries.ts'
export { fromTeiDocument } from './from-tei-document.ts'
export { fromTei } from './from-tei.ts'
export { fromTeiHeader } from './header.ts'
export type { Chapter, VolumeStructure, Section, TeiDocument, TeiVolume } from './volume.ts'
export type { XmlElement, XmlText } from './xml-tree.ts'
export { fromXml } from './xml.ts'
