import type { DocumentEntry } from '../../edition/records/document-record.ts'
import { toDocumentFile } from '../../export/document-json.ts'
import type { ExportedDocument } from '../../export/exported-document.ts'
import { toMarkdownFile } from '../../export/markdown.ts'
import { toPlainText } from '../../export/plain-text.ts'
import { toTei } from '../../export/tei.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import { toAnnotations } from './annotations.ts'
import type { FileSite, SiteFile } from './site-file.ts'
import { toExported } from './to-exported.ts'

/** A kind of file that documents have. */
interface DocumentFile {
  /** What follows the id of the document in the name of the file: `json`. */
  extension: string
  /** Media type. */
  type: string
  /** Whether a document has it (default: every document does). */
  isOf?: (entry: DocumentEntry) => boolean
  /** Writes it; `read` collects what files say of the document, once for all of them. */
  write: (
    site: FileSite,
    entry: DocumentEntry,
    volume: LinkedVolume,
    read: () => ExportedDocument,
  ) => string | Uint8Array
}

/** The files of a document, in the order in which its page lists them. */
const documentFiles: ReadonlyArray<DocumentFile> = [
  {
    extension: 'txt',
    type: 'text/plain; charset=utf-8',
    // Of a transcription, its bytes.
    write: ({ readSource }, { data: { path } }, _volume, read) =>
      path.endsWith('.txt') ? readSource(path) : toPlainText(read()),
  },
  {
    extension: 'json',
    type: 'application/json',
    write: (_site, _entry, _volume, read) => JSON.stringify(toDocumentFile(read())),
  },
  {
    extension: 'xml',
    type: 'application/tei+xml; charset=utf-8',
    write: (_site, _entry, _volume, read) => toTei(read()),
  },
  {
    extension: 'md',
    type: 'text/markdown; charset=utf-8',
    write: (_site, _entry, _volume, read) => toMarkdownFile(read()),
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
  let exported: ExportedDocument | undefined
  const read = (): ExportedDocument => (exported ??= toExported(site, entry, volume))
  return documentFiles
    .filter(({ isOf }) => isOf?.(entry) ?? true)
    .map(({ extension, type, write }) => ({
      path: `${entry.id}.${extension}`,
      type,
      write: () => write(site, entry, volume, read),
    }))
}
