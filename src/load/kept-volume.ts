import { listIndexFiles } from '../search/index-files.ts'
import { type KeptVolume, toKeptVolume } from '../write/offline.ts'
import type { Site } from '../write/site.ts'
import { listSearchTexts } from './search-texts.ts'

/** List what a reader keeps of a volume, with the files of the index that is written beside the pages. */
export function listKept(site: Site, volume: string): KeptVolume {
  return toKeptVolume(site, volume, listIndexFiles(listSearchTexts(site.edition), volume))
}
