import { readdir } from 'node:fs/promises'
import { join, parse } from 'node:path'
import type { VFile } from 'vfile'
import { isVolumeName, toAddressName } from '../../tree/path-ids.ts'
import { siteName } from './edition-folder.ts'
import { toFaultyFile } from './faulty-file.ts'
import { listPublicFiles } from './list-public-files.ts'
import { isPicture } from './misplaced-file.ts'
import { isLeftBySystem } from './system-files.ts'

/** Name of the record of an edition. */
export const editionRecordName = 'edition.yaml'

/** Folders of an edition that are not volumes. */
const pagesName = 'pages'
export const publicName = 'public'
export const ledgerFolder = 'permalinks'

/** The page of prose that joins the one of the program. */
const aboutName = 'about'

/** Files in the folder of an edition that are for those who work on it: `README.md`, `LICENSE`, `package.json`. */
const workFile =
  /^(?:(?:readme|licen[cs]e|notice|changelog|contributing|citation)(?:[.-].*)?|makefile|package(?:-lock)?[.]json)$/i

/** `dist`, and what a build leaves beside it while it runs: `dist.lock`; not `district`. */
const siteFile = new RegExp(`^(?:${siteName}(?:[.]lock.*)?|node_modules)$`)

/** Files of an edition beside its volumes and registers. */
export interface ListedEdition {
  /** Path of the record; absent if there is none. */
  record?: string
  /** Paths of the pages of prose. */
  pages: Array<string>
  /** Paths of the files that are copied into the site, by their paths in it: `images/map.png`. */
  publicFiles: ReadonlyMap<string, string>
  /** Files and folders that cannot be used, with their messages. */
  files: Array<VFile>
}

/** Whether a name in the folder of an edition is that of a part of it, or of nothing that is published. */
export function isEditionName(name: string): boolean {
  return (
    [editionRecordName, pagesName, publicName, ledgerFolder].includes(name) || isUnpublished(name)
  )
}

/** Whether a name in a seeds folder is that of nothing that is published. */
export function isUnpublished(name: string): boolean {
  return workFile.test(name) || siteFile.test(name)
}

/**
 * List the files of an edition beside its volumes and registers.
 *
 * @param folder
 *   Folder of the edition; a missing one has no files.
 * @param volumes
 *   Ids of its volumes, whose names no page or file can have.
 */
export async function listEdition(
  folder: string,
  volumes: ReadonlyArray<string>,
): Promise<ListedEdition> {
  const names = await list(folder)
  const pages: Array<string> = []
  const files: Array<VFile> = []
  const taken = new Set(volumes.map((id) => id.toLowerCase()))
  const pageNames = names.includes(pagesName) ? await list(join(folder, pagesName)) : []
  for (const name of pageNames) {
    const path = join(folder, pagesName, name)
    const reason = toFault(name, taken, pageNames)
    if (reason === undefined) {
      pages.push(path)
      taken.add(parse(name).name.toLowerCase())
    } else files.push(toFaultyFile(path, 'page-name', reason))
  }
  const { publicFiles, files: faulty } = names.includes(publicName)
    ? await listPublicFiles(join(folder, publicName), taken)
    : { publicFiles: new Map<string, string>(), files: [] }
  const record = names.includes(editionRecordName)
    ? { record: join(folder, editionRecordName) }
    : undefined
  return { ...record, pages, publicFiles, files: [...files, ...faulty] }
}

/** Find out why a file cannot be a page of prose; `undefined` if it can. */
function toFault(
  name: string,
  taken: ReadonlySet<string>,
  siblings: ReadonlyArray<string>,
): string | undefined {
  const { ext, name: id } = parse(name)
  const isFree = (one: string): boolean => !taken.has(one.toLowerCase())
  if (ext === '.md' && isFree(id) && (id === aboutName || isVolumeName(id))) return undefined
  const found = `Unexpected \`${name}\``
  if (isPicture(name)) return `${found}, expected it in the folder \`public/\``
  const likely = toLikelyPage(name)
  const isOther = siblings.some(
    (other) => other !== name && other.toLowerCase() === `${likely}.md`.toLowerCase(),
  )
  if (likely !== undefined && isFree(likely) && !isOther)
    return `${found}, expected \`${likely}.md\``
  if (ext !== '.md') return `${found}, expected a page such as \`principles.md\``
  return `${found}, expected a name of English letters, digits, \`-\` and \`.\`, such as \`principles.md\`, that no other page has`
}

/** Endings of a text in Markdown that its name may have: `.MD`, `.markdown`, `.md.txt`, `.txt`. */
const textEndings = /(?:[.](?:md|markdown|txt|text))+$/i

/** Suggest the id of the page that is meant by a name: `about` for `About.txt`, `About-us` for `About us.md`. */
function toLikelyPage(name: string): string | undefined {
  if (!textEndings.test(name)) return undefined
  const stem = name.replace(textEndings, '')
  return stem.toLowerCase() === aboutName ? aboutName : toAddressName(stem, 'volume')
}

async function list(folder: string): Promise<Array<string>> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => !name.startsWith('.') && !isLeftBySystem(name)).sort()
}
