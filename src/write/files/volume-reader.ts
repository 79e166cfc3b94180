import type { DocumentEntry } from '../../edition/records/document-record.ts'
import { type BibliographyEntry, toBibliographyEntry } from '../../export/csl/bibliography-entry.ts'
import { type DescribedDocument, describeDocument } from '../../export/csl/described-document.ts'
import { toDocumentFile } from '../../export/document-json.ts'
import type { ExportedDocument } from '../../export/exported-document.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import type { FileSite } from './site-file.ts'
import { toExported } from './to-exported.ts'

/** What the files of a volume say of a document, without its text. */
export interface DocumentSummary {
  entry: BibliographyEntry
  document: DescribedDocument
}

/** Reads the documents of a volume for its files: each text once, where their files are written one after the other. */
export interface VolumeReader {
  read: (entry: DocumentEntry) => ExportedDocument
  /** Writes a document as JSON, once for its own file and for that of the volume. */
  writeData: (entry: DocumentEntry) => string
  /** Summarizes a document, once for its own files and for those of the volume. */
  summarize: (entry: DocumentEntry) => DocumentSummary
}

/** Open a volume, to write its files and those of its documents. */
export function openVolume(site: FileSite, volume: LinkedVolume): VolumeReader {
  const summaries = new Map<string, DocumentSummary>()
  let last: ExportedDocument | undefined
  const read = (entry: DocumentEntry): ExportedDocument => {
    if (last?.id === entry.id) return last
    last = toExported(site, entry, volume)
    return last
  }
  const summarize = (entry: DocumentEntry): DocumentSummary => {
    const summary = summaries.get(entry.id) ?? summarizeDocument(read(entry))
    summaries.set(entry.id, summary)
    return summary
  }
  const written = new Map<string, string>()
  return {
    read(entry) {
      const exported = read(entry)
      summarize(entry)
      return exported
    },
    writeData(entry) {
      const data = written.get(entry.id) ?? JSON.stringify(toDocumentFile(read(entry)))
      written.set(entry.id, data)
      return data
    },
    summarize,
  }
}

function summarizeDocument(exported: ExportedDocument): DocumentSummary {
  return { entry: toBibliographyEntry(exported), document: describeDocument(exported) }
}
