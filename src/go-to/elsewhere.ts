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
 *   Requested place; the publisher has addresses for volumes, documents, notes, and printed pages.
 * @param url
 *   Address of the volume in the publisher's edition:
 *   `https://history.state.gov/historicaldocuments/frus1964-68v02`.
 */
export function offerElsewhere(
  { document, page, unit }: Requested,
  url: string,
  words: GoToWords,
): Offer {
  const { host } = new URL(url)
  if (document !== undefined) {
    const note = unit && toNoteId(unit)
    const href = `${url}/${document}${note ?? ''}`
    const name = words.goTo.elsewhere(nameFromDocumentId(document, words), host)
    return { href, name, is: 'elsewhere' }
  }
  if (page === undefined)
    return { href: url, name: words.goTo.volumeElsewhere(host), is: 'elsewhere' }
  // Readers may type Roman numbers in lower case; ids use upper case.
  const label = fromRoman(page) === undefined ? page : page.toUpperCase()
  const place = writePlace(pageLocator(label), 'running', words.places)
  const name = words.goTo.elsewhere(place, host)
  return { href: `${url}/${pageBreakId(label)}`, name, is: 'elsewhere' }
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
