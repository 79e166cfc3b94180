import { toNumberedTitle } from '../edition/display/short-name.ts'
import type { DocumentEntry } from '../edition/records/document-record.ts'
import { toReleaseName } from '../edition/records/release.ts'
import { toReleaseAddress } from '../edition/references/release-address.ts'
import { toReportAddress } from '../edition/references/report-address.ts'
import type { Site } from './site.ts'

/**
 * Write the address with which a reader reports an error in a document.
 *
 * @param address
 *   Absolute address of the document, or its path where nobody says at which address the edition is published.
 * @returns
 *   Address; nothing where the edition names no contact.
 */
export function toDocumentReport(
  { edition, words }: Pick<Site, 'edition' | 'words'>,
  { data }: DocumentEntry,
  address: string,
): string | undefined {
  const { record, release } = edition
  if (record.contact === undefined) return undefined
  const name = toReleaseName(release)
  const report = {
    title: toNumberedTitle(data),
    address: toReleaseAddress(address, name),
    release: name,
  }
  return toReportAddress(record.contact, report, words.report)
}
