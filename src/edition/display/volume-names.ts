import type { Person, Volume } from '../../schemas/volume.ts'

/** ` of the United States`, at the end of the name of the series. */
const country = / of the United States$/

/** The volume in its series, without the name of the series: `1964–1968, Volume II`. */
export function toVolumeNumber({ subseries, number }: Volume): string {
  return `${subseries}, Volume ${number}`
}

/** The name of a volume in a running head: `Foreign Relations, 1964–1968, Volume II`. */
export function toRunningTitle(volume: Volume): string {
  return `${volume.series.replace(country, '')}, ${toVolumeNumber(volume)}`
}

/**
 * Join the names of persons as in a sentence: `David C. Humphrey, Ronald D. Landa, and Louis J. Smith`.
 *
 * @param beforeSuffix
 *   Separator of a name and its suffix (`Jr.`): `, ` (default) or a space.
 */
export function joinNames(people: ReadonlyArray<Person>, beforeSuffix = ', '): string {
  const names = people.map(({ given, family, suffix }) => {
    const name = `${given} ${family}`
    return suffix === undefined ? name : `${name}${beforeSuffix}${suffix}`
  })
  return new Intl.ListFormat('en').format(names)
}
