/** Values of the roman digits. */
const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** `1964–1968`, `1950`, `1964-68`; not `1965, p.` */
const years = /^(\d{4})(?:[–-](?:\d\d)?(\d\d))?$/

/** `frus1964-68v02`: the years, and nothing else. */
const subseries = /^frus(.+?)v\d/

/**
 * Name a volume of the series as its folder is named.
 *
 * @param span
 *   Years of the subseries, as printed: `1964–1968`.
 * @param volume
 *   Number of the volume, as printed: `I`.
 * @param part
 *   Number of the part, as printed: `1`.
 * @returns
 *   `frus1964-68v01`, `frus1952-54v12p2`; nothing where the years or the number cannot be read.
 */
export function volumeId(span: string, volume: string, part?: string): string | undefined {
  const match = years.exec(span)
  const number = /^\d+$/.test(volume) ? Number(volume) : fromRoman(volume)
  if (!match || number === 0) return undefined
  const [, first = '', last] = match
  return `frus${first}${last ? `-${last}` : ''}v${String(number).padStart(2, '0')}${part ? `p${part}` : ''}`
}

/** Name another volume of the subseries to which a volume belongs. */
export function siblingId(
  id: string | undefined,
  volume: string,
  part?: string,
): string | undefined {
  const span = subseries.exec(id ?? '')?.[1]
  return span === undefined ? undefined : volumeId(span, volume, part)
}

function fromRoman(roman: string): number {
  let value = 0
  let last = 0
  for (const character of Array.from(roman.toUpperCase()).reverse()) {
    const digit = digits[character] ?? 0
    value += digit < last ? -digit : digit
    last = Math.max(last, digit)
  }
  return value
}
