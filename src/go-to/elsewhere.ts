import { type PublishedVolume, toSeriesUrl } from '../edition/references/publisher.ts'
import { footnoteDefinitionId, pageBreakId } from '../tree/ids.ts'
import { pageLocator, type Step } from '../tree/locator.ts'
import { writePlace } from '../tree/locator-words.ts'
import { fromRoman } from '../tree/roman.ts'
import type { GoToWords, Offer } from './offer.ts'
import type { Requested } from './requested.ts'

/**
 * Offer a place that this edition does not include in the publisher's edition.
 *
 * @param requested
 *   Requested place. In the series, documents, notes and printed pages have addresses; elsewhere only the volume has one
 *   that is known.
 * @param volume
 *   Volume with its addresses.
 * @returns
 *   Nothing where the publisher has no edition.
 */
export function offerElsewhere(
  { document, page, unit, otherwise }: Requested,
  volume: PublishedVolume,
  words: GoToWords,
): Offer | undefined {
  if (document !== undefined) {
    const note = unit && toNoteId(unit)
    // A number alone behind a document is a page of it, where nothing says otherwise.
    const isPaged = otherwise !== undefined && page !== undefined
    const own = nameFromDocumentId(document, words)
    const name = isPaged
      ? words.places.join([own, writePlace(pageLocator(page), 'running', words.places)])
      : own
    const url = toSeriesUrl(volume, `${document}${isPaged ? '' : (note ?? '')}`)
    const href = isPaged && url !== undefined ? `${url}#${pageBreakId(page)}` : url
    return href === undefined ? offerVolume(volume, words) : toOffer(href, name, words)
  }
  if (page === undefined) return offerVolume(volume, words)
  // Readers may type Roman numbers in lower case; ids use upper case.
  const label = fromRoman(page) === undefined ? page : page.toUpperCase()
  const href = toSeriesUrl(volume, pageBreakId(label))
  if (href === undefined) return offerVolume(volume, words)
  return toOffer(href, writePlace(pageLocator(label), 'running', words.places), words)
}

function offerVolume({ url }: PublishedVolume, { goTo }: GoToWords): Offer | undefined {
  if (url === undefined) return undefined
  return { href: url, name: goTo.volumeElsewhere(new URL(url).host), is: 'elsewhere' }
}

function toOffer(href: string, name: string, { goTo }: GoToWords): Offer {
  return { href, name: goTo.elsewhere(name, new URL(href).host), is: 'elsewhere' }
}

/** Id of a note; nothing for a place inside one. */
function toNoteId([step, ...inner]: ReadonlyArray<Step>): string | undefined {
  return step?.kind === 'note' && inner.length === 0 ? footnoteDefinitionId(step.label) : undefined
}

/** Id of a numbered document: `d162`; not `ch2`. */
const numbered = /^d(\d+)$/

/** Name a document by its id alone: `Document 163`, `“ch2”`. */
export function nameFromDocumentId(id: string, { goTo, places }: GoToWords): string {
  const number = numbered.exec(id)?.[1]
  return number === undefined ? goTo.id(id) : places.document(number)
}
