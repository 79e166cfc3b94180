import type { DocumentEntry } from '../../edition/records/document-record.ts'
import { toReleaseName } from '../../edition/records/release.ts'
import { type LinkTarget, toLinkset } from '../../export/linkset.ts'
import type { LinkedVolume } from '../../link/linked-edition.ts'
import { type DocumentFile, toDocumentPath } from './document-file.ts'
import { documentType, licenseSection, toDocumentLinks } from './document-links.ts'
import { createAddresses } from './file-address.ts'
import type { FileSite } from './site-file.ts'

/**
 * Write the links of a document.
 *
 * @param files
 *   Kinds of its files.
 */
export function toDocumentLinkset(
  { edition, root }: FileSite,
  entry: DocumentEntry,
  volume: LinkedVolume,
  files: ReadonlyArray<DocumentFile>,
) {
  const toAddress = createAddresses(root, entry.id)
  const { citeAs, canonical, license } = toDocumentLinks(edition, entry, volume, root)
  const listFiles = (rel: DocumentFile['rel']): Array<LinkTarget> =>
    files
      .filter((file) => file.rel === rel)
      .map((file) => ({ href: toAddress(toDocumentPath(entry, file)), type: file.type }))
  const page = toAddress(`${entry.id}/`)
  const release = toReleaseName(edition.release)
  return toLinkset({
    anchor: page,
    relations: {
      'cite-as': toTargets(citeAs),
      canonical: toTargets(canonical),
      // The page has the text of one release; its title is the name of that.
      'latest-version': release === '' ? [] : [{ href: page, type: 'text/html', title: release }],
      type: toTargets(documentType),
      license: toTargets(license ?? toAddress(licenseSection)),
      collection: [{ href: toAddress(`${volume.id}/`), type: 'text/html' }],
      item: listFiles('item'),
      describedby: listFiles('describedby'),
    },
  })
}

function toTargets(href: string | undefined): Array<LinkTarget> {
  return href === undefined ? [] : [{ href }]
}
