import { stringify } from 'yaml'
import { toReleaseName } from '../../edition/records/release.ts'
import { toReleaseAddress } from '../../edition/references/release-address.ts'
import { writePages } from '../../tree/locator-words.ts'
import { writeCitation } from '../citation/forms.ts'
import { toCitationText } from '../citation/segments.ts'
import type { ExportedDocument } from '../exported-document.ts'

/** Write the record of a document in YAML. */
export function toFrontMatter(document: ExportedDocument): string {
  const { record, volume, edition, release, address, url, holding, words } = document
  const { number, title, date, when, pages } = record
  const name = toReleaseName(release)
  const cited = {
    volume,
    number,
    title,
    when,
    pages,
    holding,
    url: url ?? toReleaseAddress(address, name),
  }
  const citation = writeCitation(cited, undefined)
  return stringify(
    {
      title,
      ...(number !== undefined && { number }),
      ...(date !== undefined && { date }),
      ...(when !== undefined && { when }),
      volume: volume.title,
      ...(pages && { pages: writePages(pages, words) }),
      ...(citation.length > 0 && { citation: toCitationText(citation) }),
      address,
      ...(url !== undefined && { url }),
      edition: edition.title,
      release: name,
      ...(edition.license && { license: edition.license }),
    },
    { lineWidth: 0 },
  )
}
