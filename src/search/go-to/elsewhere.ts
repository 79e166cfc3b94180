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
  const note = unit?.startsWith('note ') ? unit.slice('note '.length) : ''
  const path = document ?? (page === undefined ? '' : `pg_${page}`)
  const href = `${url}/${path}${document !== undefined && note ? `fn${note}` : ''}`
  const name = toDocumentName(document) ?? (page === undefined ? 'the volume' : `page ${page}`)
  return { href: path ? href : url, name: `${name} at ${new URL(url).host}`, is: 'elsewhere' }
}

/** `d162`, whose number is 162; not `ch2`. */
const numbered = /^d(\d+)$/

/** What a document is called of which only the id is known: `Document 163`, `“ch2”`. */
export function toDocumentName(id: string | undefined): string | undefined {
  const number = numbered.exec(id ?? '')?.[1]
  if (number !== undefined) return `Document ${number}`
  return id === undefined ? undefined : `“${id}”`
}
