import { readdir } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { VFile } from 'vfile'
import { hasError, report } from '../../messages/report.ts'
import { type Ledger, parseLedger } from '../../permalinks/ledger.ts'
import { ledgerFolder } from './list-edition.ts'
import { readTextFile } from './read-text.ts'

/** The ledger of a volume, with its file. */
export interface LedgerFile {
  ledger: Ledger
  /** File with its messages. */
  file: VFile
}

/** Extension of the files of ledgers: their columns are divided by tabs. */
const extension = '.tsv'

/** Path of the ledger of a volume in the edition: `permalinks/letters.tsv`. */
export function toLedgerName(volume: string): string {
  return `${ledgerFolder}/${volume}${extension}`
}

/**
 * Read the ledgers of an edition.
 *
 * @param folder
 *   Folder of the edition.
 * @returns
 *   Ledgers by the ids of the volumes; none where the edition has no folder of ledgers.
 */
export async function readLedgers(folder: string): Promise<Map<string, LedgerFile>> {
  const names = await readdir(join(folder, ledgerFolder)).catch(() => [])
  const ledgers = new Map<string, LedgerFile>()
  for (const name of names.toSorted()) {
    const { name: volume, ext } = parse(name)
    if (ext !== extension || name.startsWith('.')) continue
    const file = await readTextFile(join(folder, ledgerFolder, name), 'a ledger of addresses')
    const { ledger, faults } = parseLedger(hasError(file) ? '' : String(file))
    for (const { line, text } of faults) {
      const reason = `Unexpected line \`${text.slice(0, maxLength).replaceAll('\t', ' ')}\`, expected an address with its fingerprint and release, or one with where it leads, such as \`d1#p2 → d1#p3\``
      report(file, 'permalink-line', reason, { line, column: 1 })
    }
    ledgers.set(volume, { ledger, file })
  }
  return ledgers
}

/** Maximum length of a line in a message (UTF-16 code units). */
const maxLength = 80
