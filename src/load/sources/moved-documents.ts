import type { MovedDocument } from '../../edition/records/moved-document.ts'
import { report } from '../../messages/report.ts'
import { toAddress, writeLine } from '../../permalinks/ledger.ts'
import { toFullTarget } from '../../tree/full-target.ts'
import type { PermalinkTarget } from '../../tree/permalink.ts'
import type { LedgerFile } from './read-ledgers.ts'

/**
 * List the documents that were published and are not there any more, and report those that lead nowhere.
 *
 * @param volume
 *   Id of the volume.
 * @param ledgerFile
 *   Its ledger; messages are added to its file.
 * @param names
 *   Ids of the documents of all volumes that there are: `letters/d1`.
 * @param accepting
 *   Whether that is being accepted, and is no error.
 */
export function listMovedDocuments(
  volume: string,
  { ledger, file }: LedgerFile,
  names: ReadonlySet<string>,
  accepting?: true,
): Array<MovedDocument> {
  const qualify = (target: PermalinkTarget): PermalinkTarget =>
    target === 'withdrawn' ? target : toFullTarget(target, volume)
  return [...ledger.documents].flatMap(([document, permalinks]): Array<MovedDocument> => {
    if (names.has(`${volume}/${document}`)) return []
    const whole = permalinks.find(({ anchor }) => anchor === '')?.target
    if (whole === undefined && !accepting) {
      const line = writeLine(document, { anchor: '', target: 'withdrawn' }, ' ')
      const reason = `Unexpected volume without \`${document}\`, which was published, expected it, or a line such as \`${line}\`, or with the document that has its words; \`npm run permalinks -- --accept\` writes that`
      report(file, 'permalink-gone', reason)
    }
    const target = qualify(whole ?? 'withdrawn')
    if (target !== 'withdrawn' && !names.has(target.document)) {
      const reason = `Unexpected target \`${toAddress(target)}\` of \`${document}\`, expected a document of the edition`
      report(file, 'permalink-target', reason)
    }
    const places = permalinks.flatMap(({ anchor, target }) =>
      target === undefined || anchor === '' ? [] : [{ anchor, target: qualify(target) }],
    )
    return [{ volume, document, target, places }]
  })
}
