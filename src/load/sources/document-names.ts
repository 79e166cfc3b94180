import { parse } from 'node:path'
import { createPathIds, isDocumentName, toAddressName, volumeNames } from '../../tree/path-ids.ts'
import type { Fail } from './tei-files.ts'

/** A document with the name of its file. */
export interface NamedDocument {
  path: string
  /** Id of the document. */
  document: string
}

/**
 * Name the documents of a volume by their files: `1793-09-12-simcoe` for `letters/1793-09-12-simcoe.txt`.
 *
 * @param volume
 *   Id of the volume, which its own files have as their name.
 * @param paths
 *   Paths of the files. Those whose names can be part of an address have them; two of one name have the same.
 * @param fail
 *   Reports names that are made.
 * @param taken
 *   Ids of other documents of the volume (default: none).
 */
export function nameDocuments(
  volume: string,
  paths: ReadonlyArray<string>,
  fail: Fail,
  taken: ReadonlyArray<string> = [],
): Array<NamedDocument> {
  const ids = createPathIds([...volumeNames, volume, ...taken])
  const named = new Map(taken.map((id) => [id, id]))
  const isFit = (path: string): boolean => isDocumentName(parse(path).name)
  // Names that are made give way to those of other files.
  const inOrder = [...paths.filter(isFit), ...paths.filter((path) => !isFit(path))]
  return inOrder.map((path) => {
    const { name } = parse(path)
    const known = named.get(name)
    if (known !== undefined) return { path, document: known }
    const document = ids.assign(
      isFit(path) ? name : (toAddressName(name, 'document') ?? 'document'),
    )
    if (isFit(path)) named.set(name, document)
    if (document !== name) reportMade(path, document, fail, volume)
    return { path, document }
  })
}

function reportMade(path: string, document: string, fail: Fail, volume: string): void {
  const { name, base } = parse(path)
  const lower = name.toLowerCase()
  const isPage = volumeNames.includes(lower)
  const isVolume = lower === volume.toLowerCase()
  const reason = isPage
    ? `, because \`${name}\` is another page of the volume`
    : isVolume
      ? ', because the files of the volume itself have this name'
      : isDocumentName(name)
        ? ', because another document has this name in other capitals'
        : ''
  fail(path, 'made-name', `\`${base}\` is published as \`${document}\`${reason}`)
}
