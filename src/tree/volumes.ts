import { fromRoman } from './roman.ts'

/** `frus1964-68v01`: an id of a volume of the series; not `letters`. */
const seriesId = /^frus/i

/** Whether an id is, or looks like, that of a volume of _Foreign Relations of the United States_. */
export function isSeriesId(id: string): boolean {
  return seriesId.test(id)
}

/** `1964–1968`, `1950`, `1964-68`; not `1965, p.` */
const years = /^(\d{4})(?:[–-](?:\d\d)?(\d\d))?$/

/** The years of the subseries in `frus1964-68v02`. */
const subseries = /^frus(.+?)ve?\d/

/**
 * Write the id of a volume of the series, the name of its folder.
 *
 * @param span
 *   Years of the subseries, as printed: `1964–1968`.
 * @param volume
 *   Number of the volume, as printed: `I`, `E–5`.
 * @param part
 *   Number of the part, as printed: `1`.
 * @returns
 *   `frus1964-68v01`, `frus1952-54v12p2`, `frus1969-76ve05`; nothing where the years or the number cannot be read.
 */
export function volumeId(span: string, volume: string, part?: string): string | undefined {
  const match = years.exec(span)
  const [, electronic, digits] = /^(E[–-])?(\d+)$/.exec(volume) ?? []
  const number = digits === undefined ? fromRoman(volume) : Number(digits)
  if (!match || !number) return undefined
  const [, first = '', last] = match
  const subseries = `frus${first}${last ? `-${last}` : ''}`
  return `${subseries}v${electronic ? 'e' : ''}${String(number).padStart(2, '0')}${toSuffix(part)}`
}

/** Write the id of another volume of the same subseries. */
export function siblingId(
  id: string | undefined,
  volume: string,
  part?: string,
): string | undefined {
  const span = subseries.exec(id ?? '')?.[1]
  return span === undefined ? undefined : volumeId(span, volume, part)
}

/**
 * Write the id of another part of a volume.
 *
 * @returns
 *   `frus1952-54v12p2` for part 2 of `frus1952-54v12p1`; nothing where the volume has no parts.
 */
export function partId(id: string | undefined, part: string): string | undefined {
  const volume = /^(frus.+v.+)p\d$/.exec(id ?? '')?.[1]
  return volume && `${volume}${toSuffix(part)}`
}

function toSuffix(part: string | undefined): string {
  if (part === undefined) return ''
  return `p${String(/^\d$/.test(part) ? part : fromRoman(part))}`
}
