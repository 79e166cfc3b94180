import type { Asked } from './asked.ts'
import type { Offer } from './offer.ts'

/**
 * Offer a place in the publisher's own edition, which this one does not hold.
 *
 * @param asked
 *   Place; of it the publisher has addresses for volumes, documents, notes and printed pages.
 * @param url
 *   Address of the volume there: `https://history.state.gov/historicaldocuments/frus1964-68v02`.
 */
export function toElsewhere({ document, page, unit }: Asked, url: string): Offer {
  const { host } = new URL(url)
  if (document !== undefined) {
    const [, note] = noteName.exec(unit ?? '') ?? []
    const href = `${url}/${document}${note === undefined ? '' : `fn${note}`}`
    return { href, name: `${toDocumentName(document)} at ${host}`, is: 'elsewhere' }
  }
  if (page === undefined) return { href: url, name: `the volume at ${host}`, is: 'elsewhere' }
  return { href: `${url}/pg_${page}`, name: `page ${page} at ${host}`, is: 'elsewhere' }
}

/** `note 1`, whole; not `note 1, point 2`. */
const noteName = /^note (\d+)$/

/** `d162`, whose number is 162; not `ch2`. */
const numbered = /^d(\d+)$/

/** What a document is called of which only the id is known: `Document 163`, `“ch2”`. */
export function toDocumentName(id: string): string {
  const number = numbered.exec(id)?.[1]
  return number === undefined ? `“${id}”` : `Document ${number}`
}
