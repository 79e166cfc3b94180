import { join } from 'node:path'
import { VFile } from 'vfile'
import { toReleaseName } from '../edition/records/release.ts'
import { type ReportedMessage, toReport } from '../messages/reported-messages.ts'
import type { LedgerChange } from '../permalinks/edition-lines.ts'
import { writeLedger } from '../permalinks/ledger.ts'
import { updateLedgers } from '../permalinks/update-ledgers.ts'
import { toCacheFolder } from './cache/folder.ts'
import { openSourceCache } from './cache/source-cache.ts'
import { openTextReader } from './cache/text-reader.ts'
import { compileEdition } from './compile-edition.ts'
import { listPresent } from './present-documents.ts'
import { reportQuestions } from './sources/ledger-questions.ts'
import { reportRelease } from './sources/ledger-releases.ts'
import { readLedgers, toLedgerName } from './sources/read-ledgers.ts'

/** What an update of the ledgers of an edition would write. */
export interface PermalinksUpdate {
  /** Errors in the seeds; if there are any, nothing else is known. */
  errors: Array<ReportedMessage>
  /** What only an editor knows of words that have gone. Until it is answered, nothing is to be written. */
  questions: Array<ReportedMessage>
  warnings: Array<ReportedMessage>
  changes: Array<LedgerChange>
  /** Texts of the ledgers that change, by their paths. */
  ledgers: Map<string, string>
}

/**
 * Find out how the published addresses of an edition have changed since its ledgers were written.
 *
 * @param roots
 *   Folders of seeds (see `seedRoots`).
 * @param code
 *   Hash of the code that compiles them (`hashSources`).
 * @param cacheFolder
 *   Folder of the cache (default: `toCacheFolder()`).
 */
export async function updatePermalinks(
  roots: ReadonlyArray<string>,
  code: string,
  cacheFolder = toCacheFolder(),
): Promise<PermalinksUpdate> {
  const folder = roots[0] ?? ''
  const read = await readLedgers(folder)
  const edition = await compileEdition(roots, code, {
    cache: openSourceCache(cacheFolder),
    accepting: true,
    ledgers: read,
  })
  const errors = edition.messages.filter(({ severity }) => severity === 'error')
  if (errors.length > 0)
    return { errors, questions: [], warnings: [], changes: [], ledgers: new Map() }
  const before = new Map(Array.from(read.volumes, ([id, { ledger }]) => [id, ledger]))
  const present = listPresent(edition, openTextReader(cacheFolder))
  const updated = updateLedgers(before, present, toReleaseName(edition.release))
  const { version } = edition.release
  const files = Array.from(updated.ledgers, ([volume, { releases }]) => {
    const file = new VFile({ path: join(folder, toLedgerName(volume)) })
    if (version !== undefined) reportRelease(file, version, releases)
    return file
  })
  return {
    errors,
    questions: toReport(reportQuestions(updated.questions, read, folder)),
    warnings: toReport(files),
    changes: updated.changes,
    ledgers: new Map(
      Array.from(updated.ledgers, ([volume, ledger]) => [
        join(folder, toLedgerName(volume)),
        writeLedger(ledger),
      ]),
    ),
  }
}
