import type { DocumentPermalinks } from '../../tree/permalink.ts'
import { isReused } from './ledger-releases.ts'
import { type LedgerFile, toLedgerName } from './read-ledgers.ts'

/**
 * Divide the ledgers of volumes between their documents.
 *
 * @param accepting
 *   Whether what is not there any more is being accepted.
 * @param version
 *   Version of the edition; absent if it states none.
 */
export function toAllPermalinks(
  ledgers: ReadonlyMap<string, LedgerFile>,
  accepting: true | undefined,
  version: string | undefined,
): Map<string, Map<string, DocumentPermalinks>> {
  return new Map(
    Array.from(ledgers, ([volume, { ledger }]) => {
      const { releases, documents } = ledger
      const shared = {
        path: toLedgerName(volume),
        releases,
        ...(accepting && { accepting }),
        ...(version !== undefined && isReused(version, releases) && { reused: version }),
      }
      const own = Array.from(
        documents,
        ([id, permalinks]) => [id, { ...shared, permalinks }] as const,
      )
      return [volume, new Map(own)]
    }),
  )
}
