import { listCard } from './card.ts'
import { listDocumentFiles } from './document-files.ts'
import { listDocumentDtsFiles, listDtsFiles } from './dts.ts'
import { listEditionFiles } from './edition-files.ts'
import { type ListedVolume, manifestPath, toManifest, weighFile } from './manifest.ts'
import { listOldAddresses } from './old-addresses.ts'
import type { FileSite, SiteFile } from './site-file.ts'
import { listVolumeFiles } from './volume-files.ts'
import { openVolume } from './volume-reader.ts'

/**
 * List the files of a site that are written beside its pages: the manifest last, which has the fingerprints of those that
 * were written before it. A file of the edition's own takes the place of one of the same name.
 */
export function* listFiles(site: FileSite): Iterable<SiteFile> {
  const weighed = new Map<string, ReturnType<typeof weighFile>>()
  const weigh = (file: SiteFile): ReturnType<typeof weighFile> =>
    weighed.get(file.path) ?? weighFile(file, file.write())
  const toWeighed = (file: SiteFile): SiteFile => ({
    ...file,
    write() {
      const content = file.write()
      weighed.set(file.path, weighFile(file, content))
      return content
    },
  })
  const isOurs = ({ path }: SiteFile): boolean => !site.edition.publicFiles.has(path)
  const volumes: Array<ListedVolume> = []
  for (const volume of site.edition.volumes) {
    const reader = openVolume(site, volume)
    const documents: Array<ListedVolume['documents'][number]> = []
    for (const entry of volume.documents) {
      const files = listDocumentFiles(site, entry, volume, reader)
      documents.push({ entry, files })
      yield* files.map(toWeighed)
      yield* listDocumentDtsFiles(site, entry, reader)
    }
    const files = listVolumeFiles(site, volume, reader)
    volumes.push({ volume, files, documents })
    yield* files.map(toWeighed)
    yield* listOldAddresses(site, volume)
  }
  const files = [...listEditionFiles(site), ...listCard(site)].filter(isOurs)
  yield* files.map(toWeighed)
  yield* listDtsFiles(site)
  yield {
    path: manifestPath,
    type: 'application/json',
    write: () => JSON.stringify(toManifest(site, files, volumes, weigh)),
  }
}
