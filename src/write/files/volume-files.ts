import { epubType, toEpub } from '../../export/epub/to-epub.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import { toBook } from '../book/to-book.ts'
import type { FileSite, SiteFile } from './site-file.ts'

/** A kind of file that volumes have. */
interface VolumeFile {
  /** What follows the id of the volume in the name of the file: `epub`. */
  extension: string
  /** Media type. */
  type: string
  write: (site: FileSite, volume: LinkedVolume) => string | Uint8Array
}

/** The files of a volume, in its folder: no document has such a name, because none ends as a file does (`tree/path-ids.ts`). */
const volumeFiles: ReadonlyArray<VolumeFile> = [
  {
    extension: 'epub',
    type: epubType,
    write: (site, volume) => toEpub(toBook(site, volume)),
  },
]

/** List the files of a volume. */
export function listVolumeFiles(site: FileSite, volume: LinkedVolume): Array<SiteFile> {
  return volumeFiles.map(({ extension, type, write }) => ({
    path: `${volume.id}/${volume.id}.${extension}`,
    type,
    write: () => write(site, volume),
  }))
}
