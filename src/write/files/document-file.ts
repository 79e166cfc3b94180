import type { DocumentEntry } from '../../edition/records/document-record.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import type { Words } from '../../words/words.ts'
import type { FileSite } from './site-file.ts'
import type { VolumeReader } from './volume-reader.ts'

/** What follows the id of a document in the name of its file: `csl.json`. The words for it say what it is for. */
export type DocumentExtension = keyof Words['use']['documents']

/** A kind of file that documents have. */
export interface DocumentFile {
  extension: DocumentExtension
  /** Media type. */
  type: string
  /** What it is to the document: its content, or a description of it. */
  rel: 'item' | 'describedby' | 'linkset'
  /** Whether the page of the document lists it for readers (default: it does). */
  isListed?: false
  /** Whether its link on the page saves it, because browsers would open it as another page (default: it does not). */
  isSaved?: true
  /** Whether a document has it (default: every document does). */
  isOf?: (entry: DocumentEntry) => boolean
  /** Writes it; `reader` reads the documents of the volume. */
  write: (
    site: FileSite,
    entry: DocumentEntry,
    volume: LinkedVolume,
    reader: VolumeReader,
  ) => string | Uint8Array
}

/** Path of a file of a document in the site: `frus1964-68v02/d162.json`. */
export function toDocumentPath(
  { id }: Pick<DocumentEntry, 'id'>,
  { extension }: Pick<DocumentFile, 'extension'>,
): string {
  return `${id}.${extension}`
}
