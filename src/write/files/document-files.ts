import type { DocumentEntry } from '../../edition/records/document-record.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import { toAnnotations } from './annotations.ts'
import type { FileSite, SiteFile } from './site-file.ts'

/** A kind of file that documents have. */
interface DocumentFile {
  /** What follows the id of the document in the name of the file: `json`. */
  extension: string
  /** Media type. */
  type: string
  /** Whether a document has it (default: every document does). */
  isOf?: (entry: DocumentEntry) => boolean
  write: (site: FileSite, entry: DocumentEntry, volume: LinkedVolume) => string | Uint8Array
}

/** The files of a document, in the order in which its page lists them. */
const documentFiles: ReadonlyArray<DocumentFile> = [
  {
    extension: 'txt',
    type: 'text/plain; charset=utf-8',
    isOf: ({ data: { path } }) => path.endsWith('.txt'),
    write: ({ readSource }, { data }) => readSource(data.path),
  },
  {
    extension: 'annotations.jsonld',
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    isOf: ({ data: { sidecar } }) => sidecar !== undefined,
    write: (site, entry, volume) => JSON.stringify(toAnnotations(site, entry, volume)),
  },
]

/** List the files of a document. */
export function listDocumentFiles(
  site: FileSite,
  entry: DocumentEntry,
  volume: LinkedVolume,
): Array<SiteFile> {
  return documentFiles
    .filter(({ isOf }) => isOf?.(entry) ?? true)
    .map(({ extension, type, write }) => ({
      path: `${entry.id}.${extension}`,
      type,
      write: () => write(site, entry, volume),
    }))
}
