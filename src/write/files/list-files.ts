import { listDocumentFiles } from './document-files.ts'
import { listDtsFiles } from './dts.ts'
import { listEditionFiles } from './edition-files.ts'
import { type ListedVolume, manifestPath, toManifest, weighFile } from './manifest.ts'
import type { FileSite, SiteFile } from './site-file.ts'
import { listVolumeFiles } from './volume-files.ts'

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
    const files = listVolumeFiles(site, volume)
    const documents = volume.documents.map((entry) => ({
      entry,
      files: listDocumentFiles(site, entry, volume),
    }))
    volumes.push({ volume, files, documents })
    yield* files.map(toWeighed)
    for (const document of documents) yield* document.files.map(toWeighed)
  }
  const files = listEditionFiles(site).filter(isOurs)
  yield* files.map(toWeighed)
  yield* listDtsFiles(site)
  yield {
    path: manifestPath,
    type: 'application/json',
    write: () => JSON.stringify(toManifest(site, files, volumes, weigh)),
  }
}
