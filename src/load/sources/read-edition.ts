import { parse } from 'node:path'
import type { VFile } from 'vfile'
import type { ProsePage } from '../../edition/records/prose-page.ts'
import type { WrittenLink } from '../../link/report-prose-links.ts'
import { hasError } from '../../messages/report.ts'
import { checkProse, type ProseLink } from '../../parse/prose/check-prose.ts'
import { parseProse } from '../../parse/prose/parse-prose.ts'
import { fromPlacedYaml } from '../../parse/sidecar/from-yaml.ts'
import { type EditionRecord, editionSchema } from '../../schemas/edition.ts'
import { listEdition } from './list-edition.ts'
import { toNameTitle } from './name-title.ts'
import { readTextFile } from './read-text.ts'

/** What the folder of an edition says of it, beside its volumes and registers. */
export interface ReadEdition {
  /** Absent if there is none, or it has an error. */
  record?: EditionRecord
  /** Whether there is a record, and it has an error. */
  isRecordFaulty: boolean
  pages: Array<ProsePage>
  /** Paths of the files that are copied into the site, by their paths in it. */
  publicFiles: ReadonlyMap<string, string>
  /** Links and pictures in the prose that lead to places of the site. */
  links: Array<WrittenLink>
  /** Files, with their messages. */
  files: Array<VFile>
}

/**
 * Read the record, the pages of prose, and the names of other files of an edition.
 *
 * @param folder
 *   Folder of the edition.
 * @param volumes
 *   Ids of its volumes.
 */
export async function readEdition(
  folder: string,
  volumes: ReadonlyArray<string>,
): Promise<ReadEdition> {
  const {
    record: recordPath,
    pages: paths,
    publicFiles,
    files,
  } = await listEdition(folder, volumes)
  const links: Array<ReadonlyArray<WrittenLink>> = []
  const pages: Array<ProsePage> = []
  for (const path of paths) {
    const file = await readTextFile(path, 'a page of prose')
    files.push(file)
    const source = String(file)
    const found = hasError(file) ? undefined : checkProse(source, file)
    if (found === undefined) continue
    const { name } = parse(path)
    pages.push({ id: name, title: parseProse(source).title ?? toNameTitle(name), source })
    links.push(locate(path, found))
  }
  if (recordPath === undefined)
    return { isRecordFaulty: false, pages, publicFiles, links: links.flat(), files }
  const { file, record, links: own } = await readEditionRecord(recordPath)
  links.push(locate(recordPath, own))
  return {
    ...(record && { record }),
    isRecordFaulty: record === undefined,
    pages,
    publicFiles,
    links: links.flat(),
    files: [...files, file],
  }
}

async function readEditionRecord(
  path: string,
): Promise<{ file: VFile; record?: EditionRecord; links: Array<ProseLink> }> {
  const file = await readTextFile(path, 'the record of the edition, with at least a `title`')
  const read = hasError(file) ? undefined : fromPlacedYaml(file, editionSchema)
  if (read === undefined) return { file, links: [] }
  const { data, places } = read
  const links = (['introduction', 'colophon'] as const).flatMap((key) => {
    const prose = data[key]
    if (prose === undefined) return []
    return checkProse(prose, file, (words) => places.within([key], words)) ?? []
  })
  const head = (data.links ?? []).map(({ to }, index): ProseLink => {
    return { target: to, type: 'link', position: places.value(['links', index, 'to']) }
  })
  const inSite = head.filter(({ target }) => !URL.canParse(target))
  return { file, ...(!hasError(file) && { record: data }), links: [...links, ...inSite] }
}

function locate(path: string, links: ReadonlyArray<ProseLink>): Array<WrittenLink> {
  return links.map(({ position, ...link }) => ({ ...link, path, place: position }))
}
