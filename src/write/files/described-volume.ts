import { type BibliographyEntry, toBibliographyEntry } from '../../export/csl/bibliography-entry.ts'
import { type DescribedDocument, describeDocument } from '../../export/csl/described-document.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import type { FileSite } from './site-file.ts'
import { toExported } from './to-exported.ts'

/** What files say of all documents of a volume, without their texts. */
export interface DescribedVolume {
  entries: ReadonlyArray<BibliographyEntry>
  documents: ReadonlyArray<DescribedDocument>
}

/** Describe the documents of a volume, each text of which is read once. */
export function describeVolume(site: FileSite, volume: LinkedVolume): DescribedVolume {
  const entries: Array<BibliographyEntry> = []
  const documents: Array<DescribedDocument> = []
  for (const entry of volume.documents) {
    const exported = toExported(site, entry, volume)
    entries.push(toBibliographyEntry(exported))
    const { tree: _, ...described } = { ...exported, ...describeDocument(exported) }
    documents.push(described)
  }
  return { entries, documents }
}
