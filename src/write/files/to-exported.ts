import type { DocumentEntry } from '../../edition/records/document-record.ts'
import { toHolding } from '../../edition/records/holding.ts'
import { toDocumentUrl } from '../../edition/references/publisher.ts'
import type { ExportedDocument } from '../../export/exported-document.ts'
import { findCorrespondence } from '../../pictures/exchanges.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import type { FileSite } from './site-file.ts'

/** Collect what the files of a document say of it. */
export function toExported(
  { edition, texts, root }: FileSite,
  { id, data }: DocumentEntry,
  volume: LinkedVolume,
): ExportedDocument {
  return {
    id,
    record: data,
    tree: texts.tree({ digest: data.digest, key: data.document }),
    volume: volume.data,
    holding: toHolding(volume.data, data.shelf ?? {}),
    parties: findCorrespondence({ data }),
    address: `${root}${id}/`,
    url: toDocumentUrl(volume.data, data.document),
    edition: edition.record,
    release: edition.release,
  }
}
