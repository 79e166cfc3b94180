import type { DocumentEntry } from '../../edition/records/document-record.ts'
import { findLicenseAddress } from '../../edition/references/license-address.ts'
import { toDocumentUrl } from '../../edition/references/publisher.ts'
import type { LinkedEdition, LinkedVolume } from '../../link/linked-edition.ts'
import { isAbsolute } from './file-address.ts'

/** Links of a document to what describes it, for machines (FAIR Signposting). */
export interface DocumentLinks {
  /** Address by which it is cited: its own in this edition; absent where nobody says at which address that is published. */
  citeAs: string | undefined
  /** Address of the printed or official edition, where the editors say that theirs is a copy of it. */
  canonical: string | undefined
  /** Address of the license of its text; absent where only the page about the edition says it. */
  license: string | undefined
}

/** Section of the page about the edition that says who may use the texts. */
export const licenseSection = 'about/#license'

/** Type of a document, in the words of schema.org. */
export const documentType = 'https://schema.org/ArchiveComponent'

/**
 * Link a document.
 *
 * @param root
 *   Absolute address of the site, or its path alone.
 */
export function toDocumentLinks(
  { record }: Pick<LinkedEdition, 'record'>,
  { id, data }: DocumentEntry,
  { data: volume }: LinkedVolume,
  root: string,
): DocumentLinks {
  return {
    citeAs: isAbsolute(root) ? `${root}${id}/` : undefined,
    canonical: volume.canonical ? toDocumentUrl(volume, data.document) : undefined,
    license: findLicenseAddress(record.license?.text) ?? findLicenseAddress(volume.rights),
  }
}
