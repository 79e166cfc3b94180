import { listDocumentFiles } from './document-files.ts'
import { listOldAddresses } from './old-addresses.ts'
import { listVolumeFiles } from './volume-files.ts'
import type { FileSite, SiteFile } from './site-file.ts'

/** List the files of a site that are written beside its pages. */
export function* listFiles(site: FileSite): Iterable<SiteFile> {
  for (const volume of site.edition.volumes) {
    yield* listVolumeFiles(site, volume)
    for (const entry of volume.documents) yield* listDocumentFiles(site, entry, volume)
    yield* listOldAddresses(site, volume)
  }
}
