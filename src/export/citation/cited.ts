import { toYear } from '../../edition/display/volume-names.ts'
import type { Volume } from '../../schemas/volume.ts'
import type { Locator } from '../../tree/locator.ts'
import { writeLocator } from '../../tree/locator-words.ts'
import { english } from '../../words/en/index.ts'
import type { Pages } from '../../tree/pages.ts'
import type { Segment } from './segments.ts'

/** Data of a citation of a document, or of an exact place in it. */
export interface Cited {
  volume: Volume
  /** Printed number of the document: `162`. */
  number?: string | undefined
  /** Heading without number and note: `Memorandum of Telephone Conversation Between …`. */
  title: string
  /** Date in ISO 8601, as exact as known; a time of day is not cited. */
  when?: string | undefined
  /** Printed pages of the document. */
  pages?: Pages | undefined
  /** Canonical address; omitted from the citation if absent. */
  url?: string | undefined
  /** Exact place in the document. */
  locator?: Locator | undefined
}

/** First year of the subseries that number their documents; documents of earlier subseries are cited by page. */
const firstNumbered = 1955

/** First year of the subseries that print the number of a volume before its title. */
const firstNumberedBeforeTitle = 1961

/** Whether the title of a volume comes before its number: `General, Volume I`. */
export function isTitleFirst({ subseries = '' }: Volume): boolean {
  return Number.parseInt(subseries, 10) < firstNumberedBeforeTitle
}

/**
 * Cite the place of a document in its volume: its number, or its pages if the documents of the printed volume have no
 * numbers, as the Office of the Historian asks.
 *
 * @param cited
 *   Document or place to cite.
 * @param word
 *   Word before a number: `Document`, `doc.`
 * @returns
 *   `, Document 162` or `, 798–800`, and the pinpoint.
 */
export function toPlaceInVolume(
  { volume, number, pages, locator }: Cited,
  word: string,
): Array<Segment> {
  const { subseries } = volume
  // Outside of the series, a number is cited where there is one.
  const numbered =
    subseries === undefined ? number !== undefined : Number.parseInt(subseries, 10) >= firstNumbered
  const place = numbered || pages === undefined ? number && `${word} ${number}` : toRange(pages)
  // The forms of citations are English.
  const pinpoint = locator && writeLocator(locator, 'citation', english.places)
  return [
    { type: 'text', value: place === undefined ? '' : `, ${place}` },
    { type: 'pinpoint', value: pinpoint === undefined ? '' : `, ${pinpoint}` },
  ]
}

function toRange({ first, last }: Pages): string {
  return first === last ? first : `${first}–${last}`
}

/**
 * Format place, publisher and year, as far as they are known. The publisher is without the name of the nation, as in
 * both style guides.
 *
 * @param toPlace
 *   Formats the place in the style of the citation.
 * @returns
 *   `Washington: Government Printing Office, 1996`, `London, 1866`, `1866`, `London, n.d.`
 */
export function toImprint(
  { place, publisher, year }: Volume,
  toPlace: (place: string) => string,
): string {
  const house = [place && toPlace(place), publisher?.replace(nation, '')].filter(Boolean).join(': ')
  return [house, toYear(year, english.volume)].filter(Boolean).join(', ')
}

/** The nation's name before the publisher's: `United States `; not `Department of State`. */
const nation = /^(?:United States|U\.S\.) /
