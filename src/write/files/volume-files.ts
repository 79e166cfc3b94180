import type { Link } from '../../edition/display/documents.ts'
import { epubType, toEpub } from '../../export/epub/to-epub.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import type { Words } from '../../words/words.ts'
import { toBook } from '../book/to-book.ts'
import type { Site } from '../site.ts'
import type { FileSite, SiteFile } from './site-file.ts'

/** A kind of file that volumes have. */
interface VolumeFile {
  /** What follows the id of the volume in the name of the file: `epub`. */
  extension: string
  /** Media type. */
  type: string
  /** Names the link to it. */
  name: (words: Words) => string
  write: (site: FileSite, volume: LinkedVolume) => string | Uint8Array
}

/** The files of a volume, in its folder: no document has such a name, because none ends as a file does (`tree/path-ids.ts`). */
const volumeFiles: ReadonlyArray<VolumeFile> = [
  {
    extension: 'epub',
    type: epubType,
    name: ({ volume }) => volume.book,
    write: (site, volume) => toEpub(toBook(site, volume)),
  },
]

/** A link to a file of a volume. */
export interface VolumeFileLink extends Link {
  /** Media type. */
  type: string
}

/** List the links to the files of a volume. */
export function listVolumeFileLinks(
  { edition, words }: Site,
  volume: LinkedVolume,
): Array<VolumeFileLink> {
  return volumeFiles.map(({ extension, type, name }) => ({
    href: edition.base + toPath(volume, extension),
    text: name(words),
    type,
  }))
}

/** List the files of a volume. */
export function listVolumeFiles(site: FileSite, volume: LinkedVolume): Array<SiteFile> {
  return volumeFiles.map(({ extension, type, write }) => ({
    path: toPath(volume, extension),
    type,
    write: () => write(site, volume),
  }))
}

function toPath({ id }: LinkedVolume, extension: string): string {
  return `${id}/${id}.${extension}`
}
