import type { DocumentEntry } from '../../edition/records/document-record.ts'
import { toHolding } from '../../edition/records/holding.ts'
import { toDocumentUrl } from '../../edition/references/publisher.ts'
import type { DescribedDocument } from '../../export/csl/described-document.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import { findCorrespondence } from '../../edition/records/correspondence.ts'
import type { Site } from '../site.ts'

/**
 * Collect what is said of a document without its tree.
 *
 * @param root
 *   Absolute address of the site, or its path alone.
 */
export function describeEntry(
  { edition }: Pick<Site, 'edition'>,
  entry: DocumentEntry,
  volume: LinkedVolume,
  root: string,
): Omit<DescribedDocument, 'participants' | 'source'> {
  const { id, data } = entry
  return {
    id,
    record: data,
    volume: volume.data,
    holding: toHolding(volume.data, data.shelf ?? {}),
    parties: findCorrespondence(entry.data),
    address: `${root}${id}/`,
    url: toDocumentUrl(volume.data, data.document),
    edition: edition.record,
    release: edition.release,
  }
}
