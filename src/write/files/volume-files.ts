import { toCmif } from '../../export/cmif.ts'
import { epubType, toEpub } from '../../export/epub/to-epub.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import { findCorrespondence } from '../../edition/records/correspondence.ts'
import type { Words } from '../../words/words.ts'
import { toBook } from '../book/to-book.ts'
import { toLetterIndex } from './correspondence.ts'
import { referenceFiles } from './reference-files.ts'
import type { Site } from '../site.ts'
import type { FileSite, SiteFile } from './site-file.ts'
import type { VolumeReader } from './volume-reader.ts'

/** A kind of file that volumes have. */
export interface VolumeFile {
  /** What follows the id of the volume in the name of the file: `csl.json`. The words for it say what it is for. */
  extension: keyof Words['use']['volumes']
  /** Media type. */
  type: string
  /** Whether a volume has it (default: every volume does). */
  isOf?: (volume: LinkedVolume) => boolean
  /** Writes it; `reader` reads the documents. */
  write: (site: FileSite, volume: LinkedVolume, reader: VolumeReader) => string | Uint8Array
}

const letters = 'correspondence.xml'

/** The files of a volume, in the order in which they are listed. */
const volumeFiles: ReadonlyArray<VolumeFile> = [
  {
    extension: 'epub',
    type: epubType,
    write: (site, volume) => toEpub(toBook(site, volume)),
  },
  ...referenceFiles.map(({ extension, type, write }): VolumeFile => ({
    ...{ extension, type },
    write: (_site, { documents }, { summarize }) =>
      write(documents.map((entry) => summarize(entry).entry)),
  })),
  {
    extension: 'jsonl',
    type: 'application/jsonl',
    write: (_site, volume, { writeData }) =>
      volume.documents.map((entry) => `${writeData(entry)}\n`).join(''),
  },
  {
    extension: letters,
    type: 'application/tei+xml',
    isOf: hasLetters,
    write(site, volume, { summarize }) {
      const documents = volume.documents.map((entry) => summarize(entry).document)
      return toCmif(
        toLetterIndex(site, volume, documents, toVolumePath(volume, { extension: letters })),
      )
    },
  },
]

/** List the kinds of files that a volume has. */
export function listVolumeKinds(volume: LinkedVolume): Array<VolumeFile> {
  return volumeFiles.filter(({ isOf }) => isOf?.(volume) ?? true)
}

/**
 * Path of a file of a volume in the site: `frus1964-68v02/frus1964-68v02.bib`. No document has such a name, because none ends
 * as a file does (`tree/path-ids.ts`).
 */
export function toVolumePath(
  { id }: Pick<LinkedVolume, 'id'>,
  { extension }: Pick<VolumeFile, 'extension'>,
): string {
  return `${id}/${id}.${extension}`
}

/** Link the files of a volume, for its page. */
export function listVolumeFileLinks(
  { edition, words }: Site,
  volume: LinkedVolume,
): Array<{ href: string; text: string; type: string }> {
  return listVolumeKinds(volume).map((file) => ({
    href: edition.base + toVolumePath(volume, file),
    text: words.use.volumes[file.extension].name,
    type: file.type,
  }))
}

/** List the files of a volume. */
export function listVolumeFiles(
  site: FileSite,
  volume: LinkedVolume,
  reader: VolumeReader,
): Array<SiteFile> {
  return listVolumeKinds(volume).map((file) => ({
    path: toVolumePath(volume, file),
    type: file.type,
    write: () => file.write(site, volume, reader),
  }))
}

/** Whether the receiver of a document of a volume is known, who did not speak with its sender. */
function hasLetters({ documents }: LinkedVolume): boolean {
  return documents.some((entry) => {
    const parties = findCorrespondence(entry.data)
    return parties?.to !== undefined && !parties.mutual
  })
}
