import {
  allWordsPaths,
  entriesPath,
  type IndexedText,
  namesPath,
  textsPath,
  toUnitsPath,
} from './edition-index.ts'
import { needsPagefind } from './index-parts.ts'
import { listPositionsPaths } from './positions/positions-path.ts'

/**
 * List the files of the index that searches of a volume may load: none where Pagefind has indexed the edition, of which a browser does
 * not know the files.
 *
 * @param texts
 *   All texts of the index, in the order of the edition.
 * @param volume
 *   Id of the volume.
 * @returns
 *   Paths in the site.
 */
export function listIndexFiles(
  texts: ReadonlyArray<Pick<IndexedText, 'volume' | 'id'>>,
  volume: string,
): Array<string> {
  if (needsPagefind(texts.length)) return []
  return [
    ...[textsPath, namesPath, entriesPath],
    ...allWordsPaths,
    ...listPositionsPaths(texts.length),
    ...texts.filter((text) => text.volume === volume).map(toUnitsPath),
  ]
}
