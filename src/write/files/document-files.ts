import type { DocumentEntry } from '../../edition/records/document-record.ts'
import { writeOneFile } from '../../export/one-file/one-file.ts'
import { toMarkdownFile } from '../../export/markdown.ts'
import { toPlainText } from '../../export/plain-text.ts'
import { toTei } from '../../export/tei.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import { toOneFile } from '../one-file/to-one-file.ts'
import { toAnnotations } from './annotations.ts'
import { type DocumentFile, toDocumentPath } from './document-file.ts'
import { toDocumentLinkset } from './linkset.ts'
import { linksetType } from './media-types.ts'
import { referenceFiles } from './reference-files.ts'
import type { FileSite, SiteFile } from './site-file.ts'
import type { VolumeReader } from './volume-reader.ts'

/** The files of a document, in the order in which its page lists them. */
const documentFiles: ReadonlyArray<DocumentFile> = [
  {
    extension: 'txt',
    type: 'text/plain; charset=utf-8',
    rel: 'item',
    // Of a transcription, its bytes.
    write: ({ readSource }, entry, _volume, { read }) =>
      entry.data.path.endsWith('.txt') ? readSource(entry.data.path) : toPlainText(read(entry)),
  },
  {
    extension: 'json',
    type: 'application/json',
    rel: 'item',
    write: (_site, entry, _volume, { writeData }) => writeData(entry),
  },
  {
    extension: 'xml',
    type: 'application/tei+xml; charset=utf-8',
    rel: 'item',
    write: (_site, entry, _volume, { read }) => toTei(read(entry)),
  },
  {
    extension: 'md',
    type: 'text/markdown; charset=utf-8',
    rel: 'item',
    write: (_site, entry, _volume, { read }) => toMarkdownFile(read(entry)),
  },
  {
    extension: 'html',
    type: 'text/html; charset=utf-8',
    rel: 'item',
    isSaved: true,
    write: (site, entry, volume) => writeOneFile(toOneFile(site, entry, volume)),
  },
  ...referenceFiles.map(({ extension, type, write }): DocumentFile => ({
    ...{ extension, type, rel: 'describedby' },
    write: (_site, entry, _volume, { summarize }) => write([summarize(entry).entry]),
  })),
  {
    extension: 'annotations.jsonld',
    type: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    rel: 'describedby',
    isListed: false,
    isOf: ({ data: { sidecar } }) => sidecar !== undefined,
    write: (site, entry, volume) => JSON.stringify(toAnnotations(site, entry, volume)),
  },
  {
    extension: 'linkset.json',
    type: linksetType,
    rel: 'linkset',
    isListed: false,
    write: (site, entry, volume) => {
      const files = listDocumentKinds(entry)
      return JSON.stringify(toDocumentLinkset(site, entry, volume, files))
    },
  },
]

/** List the kinds of files that a document has. */
export function listDocumentKinds(entry: DocumentEntry): Array<DocumentFile> {
  return documentFiles.filter(({ isOf }) => isOf?.(entry) ?? true)
}

/** List the files of a document. */
export function listDocumentFiles(
  site: FileSite,
  entry: DocumentEntry,
  volume: LinkedVolume,
  reader: VolumeReader,
): Array<SiteFile> {
  return listDocumentKinds(entry).map((kind) => ({
    path: toDocumentPath(entry, kind),
    type: kind.type,
    write: () => kind.write(site, entry, volume, reader),
  }))
}
