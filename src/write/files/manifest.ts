import { createHash } from 'node:crypto'
import { toFullTitle } from '../../edition/display/volume-names.ts'
import type { DocumentEntry } from '../../edition/records/document-record.ts'
import { toDocumentUrl } from '../../edition/references/publisher.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import type { Manifest, ManifestFile } from '../../schemas/manifest.ts'
import { english } from '../../words/en/index.ts'
import { isAbsolute } from './file-address.ts'
import type { FileSite, SiteFile } from './site-file.ts'

/** Path of the manifest, which is in no folder, so that its paths are those of the site. */
export const manifestPath = 'edition.json'

/** Path of its JSON Schema. */
export const manifestSchemaPath = 'schema/edition.json'

/** Files of a volume and of its documents. */
export interface ListedVolume {
  volume: LinkedVolume
  files: ReadonlyArray<SiteFile>
  documents: ReadonlyArray<{ entry: DocumentEntry; files: ReadonlyArray<SiteFile> }>
}

/** Reads what the manifest says of a file. */
export type Weigh = (file: SiteFile) => ManifestFile

/**
 * List all that a site publishes.
 *
 * @param files
 *   Files of the whole edition, without the manifest.
 */
export function toManifest(
  { edition, root }: FileSite,
  files: ReadonlyArray<SiteFile>,
  volumes: ReadonlyArray<ListedVolume>,
  weigh: Weigh,
): Manifest {
  const { title, publisher, license } = edition.record
  const { version, date } = edition.release
  return {
    $schema: isAbsolute(root) ? root + manifestSchemaPath : manifestSchemaPath,
    title,
    ...(isAbsolute(root) && { address: root }),
    ...(publisher !== undefined && { publisher }),
    release: { ...(version !== undefined && { version }), ...(date !== '' && { date }) },
    ...(license && { license }),
    files: files.map(weigh),
    volumes: volumes.map(({ volume, files, documents }) => ({
      id: volume.id,
      title: toFullTitle(volume.data, english.volume),
      ...(volume.data.rights !== undefined && { rights: volume.data.rights }),
      path: `${volume.id}/`,
      files: files.map(weigh),
      documents: documents.map(({ entry, files }) => toDocument(entry, volume, files.map(weigh))),
    })),
  }
}

function toDocument(
  { id, data }: DocumentEntry,
  volume: LinkedVolume,
  files: Array<ManifestFile>,
): Manifest['volumes'][number]['documents'][number] {
  const { number, title, when, sha256, document } = data
  const url = toDocumentUrl(volume.data, document)
  return {
    id,
    ...(number !== undefined && { number }),
    title,
    ...(when !== undefined && { date: when }),
    path: `${id}/`,
    ...(url !== undefined && { url }),
    source: sha256,
    files,
  }
}

/** Weigh a file by its bytes. */
export function weighFile({ path, type }: SiteFile, content: string | Uint8Array): ManifestFile {
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { path, type, bytes: Buffer.byteLength(content), sha256 }
}
