/**
 * Addresses in the publisher's own edition of a volume. Only the record says them: nothing is derived from the address of
 * the volume, except in the series _Foreign Relations of the United States_, whose addresses of volumes, documents,
 * sections, notes and printed pages follow one pattern.
 */

import { isSeriesId } from '../../tree/volumes.ts'

/** A volume, and the addresses in its record. */
export interface PublishedVolume {
  /** `frus1964-68v02`. */
  id: string
  /** Address of the volume; absent if the publisher has no edition of its own. */
  url?: string | undefined
  /** Pattern of the addresses of its documents: `https://example.org/letters/{document}`. */
  documentUrl?: string | undefined
}

/** The place of the id of a document in the pattern of addresses. */
export const documentSlot = '{document}'

/** Write the address of a document that the edition includes; nothing where the record has no pattern. */
export function toDocumentUrl(
  { documentUrl }: Pick<PublishedVolume, 'documentUrl'>,
  document: string,
): string | undefined {
  return documentUrl?.replaceAll(documentSlot, encodeURIComponent(document.toWellFormed()))
}

/**
 * Write the address of what the edition does not name itself: a section, a note, a printed page, or a document that it does
 * not include. Only the series has such addresses.
 *
 * @param name
 *   Name in the publisher's edition: `preface`, `d162fn1`, `pg_367`.
 */
export function toSeriesUrl(volume: PublishedVolume, name: string): string | undefined {
  return isSeriesId(volume.id) ? toDocumentUrl(volume, name) : undefined
}

/**
 * Find the addresses of another volume of the series: they differ in the id alone.
 *
 * @param volume
 *   Volume with its addresses.
 * @param id
 *   Id of the other volume.
 */
export function toSibling(volume: PublishedVolume, id: string): PublishedVolume {
  if (!isSeriesId(volume.id) || !isSeriesId(id)) return { id }
  const replace = (address: string | undefined): string | undefined =>
    address?.includes(volume.id) ? address.replaceAll(volume.id, encodeURIComponent(id)) : undefined
  return { id, url: replace(volume.url), documentUrl: replace(volume.documentUrl) }
}
