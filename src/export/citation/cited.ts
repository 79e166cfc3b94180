import { type Holding, isPublication } from '../../edition/records/holding.ts'
import type { Volume } from '../../schemas/volume.ts'
import type { Locator } from '../../tree/locator.ts'
import { writeLocator } from '../../tree/locator-words.ts'
import type { Pages } from '../../tree/pages.ts'
import { places } from '../../words/en/places.ts'
import { toDay } from './cited-date.ts'
import type { Distinctions } from './distinctions.ts'
import { toPhrase } from './phrases.ts'

/** Data of a citation of a document, or of an exact place in it. */
export interface Cited {
  volume: Volume
  /** Printed number of the document: `162`. */
  number?: string | undefined
  /** Heading without number and note: `Memorandum of Telephone Conversation Between …`; the title of a volume, for one. */
  title: string
  /** Date in ISO 8601, as exact as known; a time of day is not cited. */
  when?: string | undefined
  /** Printed pages of the document. */
  pages?: Pages | undefined
  /** Where the original is kept, in a collection of unpublished papers. */
  holding?: Holding | undefined
  /** Canonical address; omitted from the citation if absent. */
  url?: string | undefined
  /** Exact place in the document. */
  locator?: Locator | undefined
  /** What its short citations add to its title, which others of the edition share; absent if it shares none. */
  distinctions?: Distinctions | undefined
  /** Whether the volume itself is cited, not a document in it. */
  isVolume?: boolean
  /** Name of the release of this edition, which its own address names. */
  release?: string | undefined
  /** Address of the document or place in this edition. */
  address?: string
  /** Whether that address is cited too, behind the canonical one. */
  withAddress?: boolean
  /** Day on which a reader consulted the address (ISO 8601), where that is cited. */
  accessed?: string
}

/** First year of the subseries that number their documents; documents of earlier subseries are cited by page. */
const firstNumbered = 1955

/** First year of the subseries that print the number of a volume before its title. */
const firstNumberedBeforeTitle = 1961

/** Whether the title of a volume comes before its number: `General, Volume I`. */
export function isTitleFirst({ subseries = '' }: Volume): boolean {
  return Number.parseInt(subseries, 10) < firstNumberedBeforeTitle
}

/** Whether a document is cited by its number: it has one, and so has its printed volume, or its pages are not known. */
export function isNumbered({
  volume: { subseries = '' },
  number,
  pages,
}: Pick<Cited, 'volume' | 'number' | 'pages'>): boolean {
  const isByPage = Number.parseInt(subseries, 10) < firstNumbered && pages !== undefined
  return number !== undefined && !isByPage
}

/**
 * Cite the place of a document in its volume: its number, or its pages if the documents of the printed volume have no
 * numbers, as the Office of the Historian asks.
 *
 * @param word
 *   Word before a number: `Document`, `doc.`
 * @returns
 *   `Document 162`, `798–800`; nothing where neither is known.
 */
export function toPlaceInVolume(cited: Cited, word: string): string | undefined {
  if (isNumbered(cited)) return `${word} ${cited.number ?? ''}`
  return cited.pages && toRange(cited.pages)
}

/** Write the range of pages: `798–800`. */
export function toRange({ first, last }: Pages): string {
  return first === last ? first : `${first}–${last}`
}

/** Cite the exact place: `point 3, p. 367`. Its words are English, as the forms of citations are. */
export function toPinpoint({ locator }: Cited): string | undefined {
  const pinpoint = locator && writeLocator(locator, 'citation', places)
  // Words of the title and of a paragraph have nothing in common, and their pages may not be known.
  return pinpoint === '' ? undefined : pinpoint
}

/** List the addresses that are cited: the canonical one, and that of this edition on demand, or if an access needs one. */
export function listAddresses({ url, address, withAddress, accessed }: Cited): Array<string> {
  const isNeeded = withAddress === true || (accessed !== undefined && url === undefined)
  return [url, isNeeded ? address : undefined].flatMap((one) => one ?? [])
}

/** Write when the address was consulted. */
export function toAccess({ accessed }: Cited, before: string): string | undefined {
  return accessed && before + toDay(accessed)
}

/**
 * Format place, publisher and year, as far as they are known. The publisher is without the name of the nation, as in
 * both style guides.
 *
 * @param place
 *   Place in the style of the citation.
 * @returns
 *   `Washington: Government Printing Office, 1996`, `London, 1866`, `1866`, `London, n.d.`; empty where nothing says that
 *   the volume was published at all.
 */
export function toImprint(volume: Volume, place: string | undefined): string {
  if (!isPublication(volume)) return ''
  const house = [place && toPhrase(place), toPublisher(volume)].filter(Boolean).join(': ')
  return [house, volume.year ?? 'n.d.'].filter(Boolean).join(', ')
}

/** Name the publisher, without the nation. */
export function toPublisher({ publisher }: Volume): string | undefined {
  return publisher && toPhrase(publisher.replace(nation, ''))
}

/** The nation's name before the publisher's: `United States `; not `Department of State`. */
const nation = /^(?:United States|U\.S\.) /
