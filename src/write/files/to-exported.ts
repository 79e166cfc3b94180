import type { DocumentEntry } from '../../edition/records/document-record.ts'
import { toEditionLanguage } from '../../edition/records/edition-language.ts'
import type { ExportedDocument } from '../../export/exported-document.ts'
import { createResolver, type LinkedVolume } from '../../link/linked-edition.ts'
import { toEntryPath } from '../../tree/register.ts'
import { toSafeAddress } from '../../tree/safe-address.ts'
import { describeEntry } from './describe-entry.ts'
import type { FileSite } from './site-file.ts'

/** Collect what the files of a document say of it. */
export function toExported(
  { edition, texts, root, words }: FileSite,
  entry: DocumentEntry,
  volume: LinkedVolume,
): ExportedDocument {
  const { digest, document: key } = entry.data
  const described = describeEntry({ edition }, entry, volume, root)
  const resolve = createResolver({ ...edition, base: root }, volume, key)
  return {
    ...described,
    tree: texts.tree({ digest, key }),
    site: root,
    editionLanguage: toEditionLanguage(edition.record),
    words: words.places,
    resolve(reference) {
      const href = resolve(reference)?.href
      return href && toSafeAddress(href.startsWith('#') ? `${described.address}${href}` : href)
    },
    findEntryAddress(key) {
      const entry = edition.findEntry(key)
      return entry && `${root}${toEntryPath(entry)}`
    },
  }
}
