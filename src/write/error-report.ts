import { toReleaseName } from '../edition/records/release.ts'
import { toReleaseAddress } from '../edition/references/release-address.ts'
import { toReportAddress } from '../edition/references/report-address.ts'
import type { Site } from './site.ts'

/**
 * Write the address with which a reader reports an error in a document or section.
 *
 * @param title
 *   Title of the text: `162. Memorandum of …`, `Preface`.
 * @param address
 *   Absolute address of the text, or its path where nobody says at which address the edition is published.
 * @returns
 *   Address; nothing where the edition names no contact.
 */
export function toErrorReport(
  { edition, words }: Pick<Site, 'edition' | 'words'>,
  title: string,
  address: string,
): string | undefined {
  const { record, release } = edition
  if (record.contact === undefined) return undefined
  const name = toReleaseName(release)
  const report = {
    title,
    address: toReleaseAddress(address, name),
    release: name,
  }
  return toReportAddress(record.contact, report, words.report)
}
