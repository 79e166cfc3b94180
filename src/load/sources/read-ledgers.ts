import { readdir } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { VFile } from 'vfile'
import { hasError, report } from '../../messages/report.ts'
import type { Ledger } from '../../permalinks/ledger.ts'
import { parseLedger } from '../../permalinks/parse-ledger.ts'
import { isVolumeName } from '../../tree/path-ids.ts'
import { toFaultyFile } from './faulty-file.ts'
import { isUnpublished, ledgerFolder } from './list-edition.ts'
import { describeReadError, readTextFile } from './read-text.ts'
import { isLeftBySystem } from './system-files.ts'

/** The ledger of a volume, with its file. */
export interface LedgerFile {
  ledger: Ledger
  /** Numbers of its lines (1-based), by their addresses: `d1#p2`. */
  lines: ReadonlyMap<string, number>
  /** File with its messages. */
  file: VFile
}

/** The ledgers of an edition. */
export interface Ledgers {
  /** By the ids of the volumes. */
  volumes: Map<string, LedgerFile>
  /** What is no ledger, with its messages. */
  files: Array<VFile>
  /** Volumes of which is not known which addresses were published: nothing of them can be. */
  isWithheld: (volume: string) => boolean
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
 *   Ledgers; none where the edition has no folder of ledgers.
 */
export async function readLedgers(folder: string): Promise<Ledgers> {
  const volumes = new Map<string, LedgerFile>()
  const files: Array<VFile> = []
  const withheld = new Set<string>()
  const { names, file: unread } = await list(join(folder, ledgerFolder))
  if (unread) files.push(unread)
  for (const name of names) {
    const { name: volume, ext } = parse(name)
    const path = join(folder, ledgerFolder, name)
    if (name.startsWith('.') || isLeftBySystem(name) || isUnpublished(name)) continue
    if (ext === extension && isVolumeName(volume)) {
      const ledger = await readLedger(path)
      volumes.set(volume, ledger)
      if (hasError(ledger.file)) withheld.add(volume)
    } else {
      const likely = name.split('.').slice(0, 1).join('')
      withheld.add(likely)
      const other = toLedgerName(isVolumeName(likely) ? likely : 'letters')
      const reason = `Unexpected \`${name}\`, expected the ledger of a volume, named as its folder, such as \`${other}\``
      files.push(toFaultyFile(path, 'permalink-file', reason))
    }
  }
  return { volumes, files, isWithheld: (volume) => unread !== undefined || withheld.has(volume) }
}

/** List the names in the folder of ledgers. That it cannot be read is reported: the addresses would not be known. */
async function list(folder: string): Promise<{ names: Array<string>; file?: VFile }> {
  try {
    return { names: (await readdir(folder)).toSorted() }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOENT') return { names: [] }
    const found = code === 'ENOTDIR' ? 'Unexpected file' : describeReadError(error, 'folder')
    const reason = `${found}, expected a folder with the ledgers of volumes, such as \`${toLedgerName('letters')}\``
    return { names: [], file: toFaultyFile(folder, 'permalink-file', reason) }
  }
}

async function readLedger(path: string): Promise<LedgerFile> {
  const file = await readTextFile(path, 'a ledger of addresses')
  const { ledger, lines, faults } = parseLedger(hasError(file) ? '' : String(file))
  for (const { line, column, reason } of faults)
    report(file, 'permalink-line', reason, { line, column })
  return { ledger, lines, file }
}
