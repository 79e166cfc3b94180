import { divideDateline } from '../../edition/display/dateline.ts'
import type { Volume } from '../../schemas/volume.ts'
import type { Pages } from '../../tree/pages.ts'
import type { ExportedDocument } from '../exported-document.ts'
import type { CslItem } from './csl-item.ts'
import { describeDocument } from './described-document.ts'
import { toCslItem } from './to-csl-item.ts'

/** A document as an item in CSL-JSON, with what only some other formats need. */
export interface BibliographyEntry {
  item: CslItem
  volume: Volume
  /** Printed pages. */
  pages?: Pages | undefined
  /** Date of the document as printed, without the place: `February 24, 1965, 6:30 p.m.` */
  dated?: string | undefined
  /** Names in its title, whose capital letters no style may change. */
  names: ReadonlyArray<string>
}

/** Collect what files for reference managers say of a document. */
export function toBibliographyEntry(document: ExportedDocument): BibliographyEntry {
  const { record, volume, parties } = document
  return {
    item: toCslItem(describeDocument(document)),
    volume,
    pages: record.pages,
    dated: record.date === undefined ? undefined : divideDateline(record.date).date,
    names: [parties?.from, parties?.to].flatMap((name) => (name ? [name] : [])),
  }
}
