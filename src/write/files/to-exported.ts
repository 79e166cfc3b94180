import type { DocumentEntry } from '../../edition/records/document-record.ts'
import { toEditionLanguage } from '../../edition/records/edition-language.ts'
import { toHolding } from '../../edition/records/holding.ts'
import { toDocumentUrl } from '../../edition/references/publisher.ts'
import type { ExportedDocument } from '../../export/exported-document.ts'
import { createResolver, type LinkedVolume } from '../../link/linked-edition.ts'
import { findCorrespondence } from '../../pictures/exchanges.ts'
import { toEntryPath } from '../../tree/register.ts'
import { toSafeAddress } from '../../tree/safe-address.ts'
import type { FileSite } from './site-file.ts'

/** Collect what the files of a document say of it. */
export function toExported(
  { edition, texts, root, words }: FileSite,
  { id, data }: DocumentEntry,
  volume: LinkedVolume,
): ExportedDocument {
  const address = `${root}${id}/`
  const resolve = createResolver({ ...edition, base: root }, volume, data.document)
  return {
    id,
    record: data,
    tree: texts.tree({ digest: data.digest, key: data.document }),
    volume: volume.data,
    holding: toHolding(volume.data, data.shelf ?? {}),
    parties: findCorrespondence({ data }),
    address,
    url: toDocumentUrl(volume.data, data.document),
    edition: edition.record,
    release: edition.release,
    site: root,
    editionLanguage: toEditionLanguage(edition.record),
    words: words.places,
    resolve(reference) {
      const href = resolve(reference)?.href
      return href && toSafeAddress(href.startsWith('#') ? `${address}${href}` : href)
    },
    findEntryAddress(key) {
      const entry = edition.findEntry(key)
      return entry && `${root}${toEntryPath(entry)}`
    },
  }
}
