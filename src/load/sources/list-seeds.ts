import { readdir } from 'node:fs/promises'
import { basename } from 'node:path'
import type { VFile } from 'vfile'
import type { RuleId } from '../../messages/rules/index.ts'
import { shorten } from '../../parse/shorten.ts'
import { formats } from '../../pipeline/formats.ts'
import { isVolumeName, toAddressName } from '../../tree/path-ids.ts'
import { type Entry, readEntry } from './entry.ts'
import { toFaultyFile } from './faulty-file.ts'
import { editionRecordName, isEditionName, isUnpublished } from './list-edition.ts'
import { toMisplacedReason } from './misplaced-file.ts'
import { describeReadError } from './read-text.ts'
import { isLeftBySystem } from './system-files.ts'

/** Files of seeds folders. */
export interface ListedSeeds {
  /**
   * Paths of files in the folders of volumes, `seeds/frus1964-68v02/d162.txt`, and of whole volumes in one file,
   * `seeds/frus1964-68v02.xml`.
   */
  paths: Array<string>
  /** Files and folders that cannot be seeds, with their messages. */
  files: Array<VFile>
}

/** Whether an error stops the build: if the variable `STRICT` is set, which `--strict` does. */
export function isStrict(): boolean {
  return Boolean(process.env['STRICT'])
}

/**
 * List the files of seeds folders, sorted by name, without hidden files, READMEs and licenses.
 *
 * @param roots
 *   Seeds folders, each with a folder or a file for each volume, and the folder `register`.
 */
export async function listSeeds(roots: ReadonlyArray<string>): Promise<ListedSeeds> {
  const files: Array<VFile> = []
  const paths: Array<string> = []
  for (const [index, root] of roots.entries()) {
    const entries = await list(root, root)
    const names = entries.map(({ name }) => name)
    for (const volume of entries) {
      if (index === 0 && isEditionName(volume.name)) continue
      if (isEditionName(volume.name)) stray(volume.path, secondReason)
      else if (!volume.isFolder && isVolumeFile(volume.name)) paths.push(volume.path)
      else if (!volume.isFolder && likelyRecord.test(volume.name))
        fail(volume.path, 'document-id', toRecordReason(volume.name, names))
      else if (!volume.isFolder) stray(volume.path, toMisplacedReason(volume.name))
      else if (isVolumeName(volume.name)) await addFiles(volume.path, root)
      else fail(volume.path, 'volume-id', toVolumeReason(volume.name, names))
    }
  }
  return { paths, files }

  async function addFiles(folder: string, root: string): Promise<void> {
    for (const { path, isFolder } of await list(folder, root)) {
      if (isFolder) stray(path, toFolderReason(folder))
      else paths.push(path)
    }
  }

  async function list(folder: string, root: string): Promise<Array<Entry>> {
    try {
      const isAside = (name: string): boolean =>
        aside.test(name) || isLeftBySystem(name) || (folder === root && isUnpublished(name))
      const names = (await readdir(folder)).filter((name) => !isAside(name)).sort()
      if (names.length === 0) {
        const expected = folder === root ? 'a folder for each volume' : 'the files of a volume'
        fail(folder, 'no-seeds', `Unexpected empty folder, expected ${expected}`)
      }
      const entries = await Promise.all(names.map((name) => readEntry(name, folder, root)))
      return entries.flatMap((entry) => {
        if (entry.fault === undefined) return [entry]
        fail(entry.path, 'link', `Unexpected ${entry.fault}, expected the file itself`)
        return []
      })
    } catch (error) {
      fail(folder, 'no-seeds', `${describeReadError(error, 'folder')}, expected a folder of seeds`)
      return []
    }
  }

  function fail(path: string, ruleId: RuleId, reason: string): void {
    files.push(toFaultyFile(path, ruleId, reason))
  }

  function stray(path: string, reason: string): void {
    files.push(toFaultyFile(path, 'stray-file', reason))
  }
}

/** Hidden files, and what describes a folder to people: `.git`, `README`, `readme.txt`, `LICENSE.md`; not `license.txt`. */
const aside = /^\.|^(?:[Rr][Ee][Aa][Dd][Mm][Ee]|LICEN[CS]E)(?:\.[^.]+)*$/

/** Whether a file has the extension of a format for whole volumes. */
function isVolumeFile(name: string): boolean {
  return formats.some(({ extension, volume }) => volume !== undefined && name.endsWith(extension))
}

const secondReason =
  'Unexpected part of a second edition, expected one in the first seeds folder only'

/** The name of a record of an edition, with another ending or in other letters: `Edition.yml`, `edition.yaml.txt`. */
const likelyRecord = /^edition[.]ya?ml(?:[.]txt)?$/i

function toRecordReason(name: string, siblings: ReadonlyArray<string>): string {
  const found = `Unexpected file name \`${name}\``
  return siblings.includes(editionRecordName)
    ? `${found} beside \`${editionRecordName}\`, expected one of them`
    : `${found}, expected \`${editionRecordName}\``
}

/** Explain that a folder cannot be a volume because of its name. */
function toVolumeReason(name: string, siblings: ReadonlyArray<string>): string {
  const made = toAddressName(name, 'volume')
  const isFree = siblings.every((other) => other.toLowerCase() !== made?.toLowerCase())
  const expected =
    made !== undefined && isFree
      ? `\`${made}\``
      : 'a name of English letters, digits, `-` and `.`, such as `letters`, that no other page has'
  return `Unexpected \`${shorten(name)}\`, expected ${expected}`
}

function toFolderReason(volume: string): string {
  const name = shorten(basename(volume))
  return `Unexpected folder, expected its files in \`${name}\`, or the folder beside \`${name}\` if it is a volume`
}
