import { isUnpublished } from '../../edition/records/holding.ts'
import type { Volume } from '../../schemas/volume.ts'
import type { DescribedDocument } from './described-document.ts'

/** The name of a nation before that of a publisher: `United States `; not `Department of State`. */
const nation = /^(?:United States|U\.S\.) /

/** Name a publisher without its nation, as citations do: `Government Printing Office`. */
export function toPublisherName({ publisher }: Volume): string | undefined {
  return publisher?.replace(nation, '')
}

/** First year of the subseries that number their documents; those of earlier ones are cited by page. */
const firstNumbered = 1955

/** Find the number by which a document is cited; nothing where its volume is cited by pages, or is unpublished papers. */
export function findCitedNumber({ record, volume }: DescribedDocument): string | undefined {
  const { number, pages } = record
  if (isUnpublished(volume)) return undefined
  const isNumbered = Number.parseInt(volume.subseries ?? String(firstNumbered), 10) >= firstNumbered
  return isNumbered || pages === undefined ? number : undefined
}
