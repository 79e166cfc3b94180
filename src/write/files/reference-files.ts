import type { BibliographyEntry } from '../../export/csl/bibliography-entry.ts'
import { toBibtex } from '../../export/csl/bibtex.ts'
import { toCslJson } from '../../export/csl/csl-json.ts'
import { toRis } from '../../export/csl/ris.ts'
import { bibtexType, cslType, risType } from './media-types.ts'

/** A kind of file with references, which documents and volumes have. */
interface ReferenceFile {
  /** What follows the id of the document or volume in the name of the file. */
  extension: 'bib' | 'ris' | 'csl.json'
  /** Media type. */
  type: string
  write: (entries: ReadonlyArray<BibliographyEntry>) => string
}

/** The files with references, in the order in which they are listed. */
export const referenceFiles: ReadonlyArray<ReferenceFile> = [
  { extension: 'bib', type: bibtexType, write: toBibtex },
  { extension: 'ris', type: risType, write: toRis },
  { extension: 'csl.json', type: cslType, write: toCslJson },
]
