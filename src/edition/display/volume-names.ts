import type { Person } from '../../schemas/person.ts'
import type { Volume } from '../../schemas/volume.ts'
import type { Words } from '../../words/words.ts'

/** Words for the names of volumes. */
export type VolumeWords = Words['volume']

/** ` of the United States`, at the end of the name of the series. */
const country = / of the United States$/

/** The volume in its series, without the name of the series: `1964–1968, Volume II`; empty where it has no number. */
export function toVolumeNumber({ subseries, number }: Volume, words: VolumeWords): string {
  return join(subseries, number && words.number(number))
}

/** The volume with its series: `Foreign Relations of the United States, 1964–1968, Volume II`; empty where it has none. */
export function toSeriesTitle(volume: Volume, words: VolumeWords): string {
  return join(volume.series, toVolumeNumber(volume, words))
}

/** The volume with its series and title: `Foreign Relations of the United States, 1964–1968, Volume II, Vietnam, …`. */
export function toFullTitle(volume: Volume, words: VolumeWords): string {
  return join(toSeriesTitle(volume, words), volume.title)
}

/** The name of a volume in a running head: `Foreign Relations, 1964–1968, Volume II`, or the title if it has no number. */
export function toRunningTitle(volume: Volume, words: VolumeWords): string {
  const { series, number, title } = volume
  if (number === undefined) return toShortTitle(title)
  return join(series?.replace(country, '') ?? title, toVolumeNumber(volume, words))
}

/** Maximum length of the title of a volume in a running head, in UTF-16 code units. */
const maxRunning = 60

/** The end of a word, and the marks after it: `, ` of `Carolina, Georgia`. */
const lastWord = /[\s\p{P}]+[^\s\p{P}]*$/u

/** Shorten a long title to whole words: `Travels Through North & South Carolina, Georgia, East …`. */
function toShortTitle(title: string): string {
  if (title.length <= maxRunning) return title
  return `${title.slice(0, maxRunning).replace(lastWord, '')} …`
}

/** Whether a volume is of the series that the Office of the Historian publishes. */
export function isOfOffice({ series = '' }: Volume): boolean {
  return series.startsWith('Foreign Relations of the United States')
}

/** The place and year of publication: `Washington, 1996`; `n.d.` (no date) where the year is not known. */
export function toPlaceAndYear({ place, year }: Volume, words: VolumeWords): string {
  return join(place, toYear(year, words))
}

/** Where, by whom and when a volume was published, as far as it is known: `London: Parker, 1866`; empty if nothing is. */
export function toPublication({ place, publisher, year }: Volume): string {
  const house = [place, publisher].filter(Boolean).join(': ')
  return join(house, year === undefined ? '' : String(year))
}

/** The year of publication, `n.d.` (no date) where it is not known. */
export function toYear(year: Volume['year'] | undefined, words: VolumeWords): string {
  return year === undefined ? words.noYear : String(year)
}

/** Join the parts that are known. */
function join(...parts: ReadonlyArray<string | undefined>): string {
  return parts.filter(Boolean).join(', ')
}

/**
 * Write the names of persons: `David C. Humphrey`, `William F. Sanford, Jr.`
 *
 * @param beforeSuffix
 *   Separator of a name and its suffix (`Jr.`): `, ` (default) or a space.
 */
export function listNames(people: ReadonlyArray<Person>, beforeSuffix = ', '): Array<string> {
  return people.map(({ given, family, suffix }) => {
    const name = given === undefined ? family : `${given} ${family}`
    return suffix === undefined ? name : `${name}${beforeSuffix}${suffix}`
  })
}

/**
 * Join the names of persons as in a sentence: `David C. Humphrey, Ronald D. Landa, and Louis J. Smith`.
 *
 * @param lang
 *   Language of the sentence.
 * @param beforeSuffix
 *   As in `listNames`.
 */
export function joinNames(
  people: ReadonlyArray<Person>,
  lang: string,
  beforeSuffix?: string,
): string {
  return new Intl.ListFormat(lang).format(listNames(people, beforeSuffix))
}
