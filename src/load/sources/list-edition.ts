import { readdir } from 'node:fs/promises'
import { parse } from 'node:path'
import type { VFile } from 'vfile'
import type { RuleId } from '../../messages/rules/index.ts'
import { isVolumeName, toAddressName } from '../../tree/path-ids.ts'
import { siteName } from './edition-folder.ts'
import { type Entry, type Link, readEntry } from './entry.ts'
import { toFaultyFile } from './faulty-file.ts'
import { listPublicFiles } from './list-public-files.ts'
import { isPicture } from './misplaced-file.ts'
import { describeReadError } from './read-text.ts'
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
  const files: Array<VFile> = []
  const entries = await list(folder, folder)
  const find = (name: string): Entry | undefined => {
    // Links out of the folder are reported with those to volumes.
    return entries.find((entry): entry is Entry => entry.fault === undefined && entry.name === name)
  }
  const pages: Array<string> = []
  const taken = new Set(volumes.map((id) => id.toLowerCase()))
  const pagesFolder = find(pagesName)
  if (pagesFolder?.isFolder === false) fail(pagesFolder.path, 'page-name', noPagesReason)
  const listed = pagesFolder?.isFolder ? await list(pagesFolder.path, folder) : []
  const siblings = listed.map(({ path }) => parse(path).base)
  for (const { path, fault } of listed) {
    const { base, name } = parse(path)
    const reason = toFault(base, taken, siblings)
    if (fault !== undefined) fail(path, 'link', `Unexpected ${fault}, expected the file itself`)
    else if (reason !== undefined) fail(path, 'page-name', reason)
    else {
      pages.push(path)
      taken.add(name.toLowerCase())
    }
  }
  const publicFolder = find(publicName)
  if (publicFolder?.isFolder === false) fail(publicFolder.path, 'public-name', noPublicReason)
  const { publicFiles, files: faulty } = publicFolder?.isFolder
    ? await listPublicFiles(publicFolder.path, taken)
    : { publicFiles: new Map<string, string>(), files: [] }
  const record = find(editionRecordName)?.path
  return { ...(record && { record }), pages, publicFiles, files: [...files, ...faulty] }

  async function list(inner: string, root: string): Promise<Array<Entry | Link>> {
    try {
      const isAside = (name: string): boolean => name.startsWith('.') || isLeftBySystem(name)
      const names = (await readdir(inner)).filter((name) => !isAside(name)).sort()
      return await Promise.all(names.map((name) => readEntry(name, inner, root)))
    } catch (error) {
      const reason = `${describeReadError(error, 'folder')}, expected a folder of pages`
      // That the edition is missing is reported with its volumes.
      if (inner !== root) fail(inner, 'no-file', reason)
      return []
    }
  }

  function fail(path: string, ruleId: RuleId, reason: string): void {
    files.push(toFaultyFile(path, ruleId, reason))
  }
}

const noPagesReason = 'Unexpected file, expected a folder with pages such as `principles.md`'

const noPublicReason = 'Unexpected file, expected a folder with files such as `map.png`'

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
