import type { Person, Volume } from '../../schemas/volume.ts'
import type { Locator } from '../../tree/locator.ts'
import { writeLocator } from '../../tree/locator-words.ts'
import type { Pages } from '../../tree/pages.ts'
import type { Segment } from './segments.ts'

/** What is cited: a document, or an exact place in it. */
export interface Cited {
  volume: Volume
  /** Printed number of the document: `162`. */
  number?: string | undefined
  /** Its heading, without number and note: `Memorandum of Telephone Conversation Between …`. */
  title: string
  /** Day, ISO 8601, as exact as is known; a time of day is not cited. */
  when?: string | undefined
  /** Printed pages of the document. */
  pages?: Pages | undefined
  /** Canonical address; not cited where absent. */
  url?: string | undefined
  /** Exact place in it. */
  locator?: Locator | undefined
}

/** Subseries from this year on number their documents; documents of earlier ones are cited by page. */
const firstNumbered = 1955

/** Subseries from this year on give a volume's number before its title. */
const firstNumberedBeforeTitle = 1961

/** Whether the volume's title stands before its number: `General, Volume I`. */
export function isTitleFirst({ subseries }: Volume): boolean {
  return Number.parseInt(subseries, 10) < firstNumberedBeforeTitle
}

/**
 * Say where in its volume a document stands: by its number, or by its pages where the printed volume has
 * no numbers, as the Office of the Historian asks.
 *
 * @param cited
 *   What is cited.
 * @param word
 *   What stands before a number: `Document`, `doc.`
 * @returns
 *   `, Document 162` or `, 798–800`, and the pinpoint.
 */
export function toPlaceInVolume(
  { volume, number, pages, locator }: Cited,
  word: string,
): Array<Segment> {
  const numbered = Number.parseInt(volume.subseries, 10) >= firstNumbered
  const place = numbered || pages === undefined ? number && `${word} ${number}` : toRange(pages)
  return [
    { type: 'text', value: place === undefined ? '' : `, ${place}` },
    { type: 'pinpoint', value: locator ? `, ${writeLocator(locator, 'citation')}` : '' },
  ]
}

function toRange({ first, last }: Pages): string {
  return first === last ? first : `${first}–${last}`
}

/** Publisher without the nation's name, as both authorities print it: `Government Printing Office`. */
export function toPublisher({ publisher }: Volume): string {
  return publisher.replace(nation, '')
}

/** The nation's name before the publisher's: `United States `; not `Department of State`. */
const nation = /^(?:United States|U\.S\.) /

/**
 * Join the names of several people.
 *
 * @param people
 *   People in the order of the title page.
 * @param beforeSuffix
 *   What stands between a name and its suffix: `, ` before `Jr.`, or a space.
 * @returns
 *   `A`, `A and B`, `A, B, and C`.
 */
export function joinNames(people: ReadonlyArray<Person>, beforeSuffix: string): string {
  const names = people.map(({ given, family, suffix }) => {
    const name = `${given} ${family}`
    return suffix === undefined ? name : `${name}${beforeSuffix}${suffix}`
  })
  if (names.length < 3) return names.join(' and ')
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1) ?? ''}`
}
