import type { DocumentRecord } from '../../edition/records/document-record.ts'
import { findMissingAnchor } from '../../link/missing-anchor.ts'
import { report } from '../../messages/report.ts'
import { toAddress } from '../../permalinks/ledger.ts'
import { toFullTarget } from '../../tree/full-target.ts'
import type { LedgerFile } from './read-ledgers.ts'

/** What `reportTargetPlaces` has to know of an edition. */
export interface PublishedDocuments {
  /** Ids of the documents of all volumes that there are: `letters/d1`. */
  documents: ReadonlySet<string>
  /** Records of those that can be published, by their ids. */
  records: ReadonlyMap<string, DocumentRecord>
}

/**
 * Report the targets of places in other documents, and of places of documents that have gone, that are not in the edition. Those in
 * the document itself are checked with its text, those of whole documents by `listMovedDocuments`.
 *
 * @param ledgers
 *   Ledgers by the ids of their volumes; messages are added to their files.
 */
export function reportTargetPlaces(
  ledgers: ReadonlyMap<string, LedgerFile>,
  { documents, records }: PublishedDocuments,
): void {
  for (const [volume, { ledger, lines, file }] of ledgers) {
    for (const [document, permalinks] of ledger.documents) {
      const own = `${volume}/${document}`
      for (const { anchor, target } of permalinks) {
        if (target === undefined || target === 'withdrawn') continue
        const { document: id, anchor: place } = toFullTarget(target, volume)
        if (id === own && documents.has(own)) continue
        const expected = findFault(id, place, anchor === '')
        if (expected === undefined) continue
        const address = toAddress({ document, anchor })
        const reason = `Unexpected target \`${toAddress(target)}\` of \`${address}\`, expected ${expected}`
        report(file, 'permalink-target', reason, { line: lines.get(address) ?? 1, column: 1 })
      }
    }
  }

  /** Find out that a target is not in the edition; what is in a ledger leads on, or is reported there. */
  function findFault(id: string, anchor: string, isDocument: boolean): string | undefined {
    const [volume = '', document = ''] = id.split('/')
    const published = ledgers.get(volume)?.ledger.documents.get(document)
    if (published?.some((permalink) => permalink.anchor === anchor)) return undefined
    if (!documents.has(id)) {
      return isDocument || published !== undefined ? undefined : 'a document of the edition'
    }
    const record = records.get(id)
    if (anchor === '' || record?.anchors?.split(' ').includes(anchor) !== false) return undefined
    const nearest = findMissingAnchor(record, anchor)?.nearest ?? ''
    return `a place of that document such as \`${toAddress({ document: id, anchor: nearest })}\``
  }
}
