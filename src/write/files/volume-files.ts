import { toCmif } from '../../export/cmif.ts'
import { toBibtex } from '../../export/csl/bibtex.ts'
import { toCslJson } from '../../export/csl/csl-json.ts'
import { toRis } from '../../export/csl/ris.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import { findCorrespondence } from '../../pictures/exchanges.ts'
import type { Words } from '../../words/words.ts'
import { toLetterIndex } from './correspondence.ts'
import { describeVolume, type DescribedVolume } from './described-volume.ts'
import { bibtexType, cslType, risType } from './media-types.ts'
import type { FileSite, SiteFile } from './site-file.ts'

/** A kind of file that volumes have. */
export interface VolumeFile {
  /** The words for it say what it is for. */
  kind: keyof Words['use']['volumes']
  /** Name in the folder of the volume, which no document can have: `documents.bib` (`tree/path-ids.ts`). */
  name: string
  /** Media type. */
  type: string
  /** Whether a volume has it (default: every volume does). */
  isOf?: (volume: LinkedVolume) => boolean
  /** Writes it; `read` describes the documents, once for all files. */
  write: (site: FileSite, volume: LinkedVolume, read: () => DescribedVolume) => string | Uint8Array
}

const letters = 'correspondence.xml'

/** The files of a volume, in the order in which they are listed. */
const volumeFiles: ReadonlyArray<VolumeFile> = [
  {
    kind: 'bib',
    name: 'documents.bib',
    type: bibtexType,
    write: (_site, _volume, read) => toBibtex(read().entries),
  },
  {
    kind: 'ris',
    name: 'documents.ris',
    type: risType,
    write: (_site, _volume, read) => toRis(read().entries),
  },
  {
    kind: 'csl.json',
    name: 'documents.csl.json',
    type: cslType,
    write: (_site, _volume, read) => toCslJson(read().entries),
  },
  {
    kind: 'correspondence',
    name: letters,
    type: 'application/tei+xml',
    isOf: hasLetters,
    write: (site, volume, read) =>
      toCmif(toLetterIndex(site, volume, read().documents, `${volume.id}/${letters}`)),
  },
]

/** List the kinds of files that a volume has. */
export function listVolumeKinds(volume: LinkedVolume): Array<VolumeFile> {
  return volumeFiles.filter(({ isOf }) => isOf?.(volume) ?? true)
}

/** List the files of a volume. */
export function listVolumeFiles(site: FileSite, volume: LinkedVolume): Array<SiteFile> {
  let described: DescribedVolume | undefined
  const read = (): DescribedVolume => (described ??= describeVolume(site, volume))
  return listVolumeKinds(volume).map(({ name, type, write }) => ({
    path: `${volume.id}/${name}`,
    type,
    write: () => write(site, volume, read),
  }))
}

/** Whether the receiver of a document of a volume is known, who did not speak with its sender. */
function hasLetters({ documents }: LinkedVolume): boolean {
  return documents.some((entry) => {
    const parties = findCorrespondence(entry)
    return parties?.to !== undefined && !parties.mutual
  })
}
