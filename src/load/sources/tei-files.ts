import { join, parse } from 'node:path'
import type { VFile } from 'vfile'
import { hasError } from '../../messages/report.ts'
import type { RuleId } from '../../messages/rules/index.ts'
import { findFormat, type Inspected } from '../../pipeline/formats.ts'
import { toAddressName } from '../../tree/path-ids.ts'
import { nameDocuments } from './document-names.ts'
import { readRecord } from './read-record.ts'
import { readTextFile } from './read-text.ts'

/** A TEI file in a folder of seeds, with what it is. */
export interface TeiFile {
  path: string
  /** Id of its volume. */
  volume: string
  /** Id of the document; absent for a volume. */
  document?: string
  /** Whether it has a header, from which the record of its volume can be read. */
  described: boolean
  /** Titles in its header that all documents of the volume have; absent if it is the only one. */
  volumeTitles?: ReadonlyArray<string>
}

/** Reports a message on a file. */
export type Fail = (path: string, ruleId: RuleId, reason: string) => void

/** Name of the file with the bibliographic record of a volume. */
export const recordName = 'volume.yaml'

/** A file that has been read to see what it holds. */
type Opened = Inspected & { path: string }

/**
 * Determine what the TEI files in a folder are: a file with several documents is a volume, one with a single document is
 * a document of the folder's volume. A volume that has the folder for itself has the name of the folder.
 *
 * @param folder
 *   Path of the folder.
 * @param paths
 *   Its TEI files that are not volumes by their names.
 * @param taken
 *   Names of its other documents, and whether it has a record.
 * @param fail
 *   Reports names that are made.
 */
export async function sortTeiFiles(
  folder: string,
  paths: ReadonlyArray<string>,
  { documents, hasRecord }: { documents: ReadonlyArray<string>; hasRecord: boolean },
  fail: Fail,
): Promise<Array<TeiFile>> {
  const id = parse(folder).base
  const record = hasRecord ? await readRecord({ id, path: join(folder, recordName) }) : undefined
  const stated = record?.volume?.tei?.document
  const opened: Array<Opened> = []
  for (const path of paths) opened.push(await open(path, stated))
  const [fault] = opened.flatMap(({ fault }) => fault ?? [])
  if (fault !== undefined && opened.every((file) => file.fault !== undefined)) {
    fail(join(folder, recordName), 'tei-stated-document', fault)
    return []
  }
  const volumes = opened.filter(({ documents }) => documents > 1)
  const isAlone = documents.length === 0 && opened.length === 1
  const described = opened.filter((file) => file.hasHeader && !volumes.includes(file))
  const [first = { titles: [] }, ...others] = described
  const common = first.titles.filter((title) =>
    others.every(({ titles }) => titles.includes(title)),
  )
  const volumeTitles = others.length > 0 && { volumeTitles: common }
  const single = opened.filter((file) => !volumes.includes(file)).map(({ path }) => path)
  const names = new Map(
    nameDocuments(id, single, fail, documents).map(({ path, document }) => [path, document]),
  )
  return opened.flatMap((file): Array<TeiFile> => {
    const { path, hasHeader: described } = file
    const document = names.get(path)
    if (document !== undefined) return [{ path, volume: id, document, described, ...volumeTitles }]
    const volume = isAlone ? id : toVolumeName(path, fail)
    return volume === undefined ? [] : [{ path, volume, described }]
  })
}

/**
 * Name a volume by its file; reports a name that is made, and one of which none can be made.
 *
 * @returns
 *   `Berti-Letters-1921` for `seeds/Berti Letters (1921).xml`.
 */
export function toVolumeName(path: string, fail: Fail): string | undefined {
  const { name, base } = parse(path)
  const made = toAddressName(name, 'volume')
  if (made === undefined) {
    const reason = `Unexpected file name \`${base}\`, expected a name of English letters, digits, \`-\` and \`.\`, such as \`letters.xml\`, that no other page has`
    fail(path, 'volume-id', reason)
  } else if (made !== name) fail(path, 'made-name', `\`${base}\` is published as \`${made}\``)
  return made
}

async function open(path: string, stated: string | undefined): Promise<Opened> {
  const file: VFile = await readTextFile(path, 'a TEI file')
  const inspected = hasError(file)
    ? undefined
    : findFormat(file).volume?.inspect(String(file), stated)
  return { path, ...(inspected ?? { documents: 0, hasHeader: false, titles: [] }) }
}
