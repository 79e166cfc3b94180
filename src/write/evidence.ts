import { toShortName } from '../edition/display/short-name.ts'
import { toSeriesUrl } from '../edition/references/publisher.ts'
import { toRunningTitle } from '../edition/display/volume-names.ts'
import { findDocument, type LinkedEdition } from '../link/linked-edition.ts'
import { writePages } from '../tree/locator-words.ts'
import type { Evidence } from '../tree/register.ts'
import { toSafeAddress } from '../tree/safe-address.ts'
import type { Words } from '../words/words.ts'

/** A source of an entry as a page shows it. */
export interface EvidencePlace {
  /** Name of the volume, where that is not clear. */
  named: string | undefined
  /** `Document 161`, or the title of a document without a number; absent for a volume. */
  name: string | undefined
  /** Address of the document here, or at its publisher. */
  href: string | undefined
  /** Host of the publisher; absent for a document of the edition. */
  host: string | undefined
  /** `p. 366` */
  page: string | undefined
}

/** Prepare a source for display: `Document 161, p. 366`, linked to the document here or at its publisher. */
export function toEvidencePlace(
  edition: LinkedEdition,
  { volume: id, document, page }: Evidence,
  words: Words,
): EvidencePlace {
  const { base, volumes, findPlace } = edition
  const volume = volumes.find((one) => one.id === id)
  const named =
    volume && (volumes.length > 1 || !document)
      ? toRunningTitle(volume.data, words.volume)
      : undefined
  const printed = page && writePages({ first: page, last: page }, words.places)
  const source = { named, page: printed }
  if (document === undefined)
    return { ...source, name: undefined, href: undefined, host: undefined }
  const found = findPlace(`${id}/${document}`) ?? findPlace(`${id}/d${document}`)
  const held = found && findDocument(edition, found.document)
  if (held) {
    const name = toShortName(held.data, words.places)
    return { ...source, name, href: `${base}${held.id}/`, host: undefined }
  }
  const elsewhere = volume && toSeriesUrl({ ...volume.data, id }, `d${document}`)
  const href = elsewhere && toSafeAddress(elsewhere)
  return {
    ...source,
    name: words.places.document(document),
    href,
    host: href && new URL(href).host,
  }
}
