/** A range of values in their order, as typed; each side has one end at most, and without one it is open. */
export interface Range {
  /** First value, inclusive. */
  from?: string
  /** Value before the first. */
  after?: string
  /** Last value, inclusive. */
  to?: string
  /** Value after the last. */
  before?: string
}

/** `<1965-03-01`, `>= 366`, `≥366`. */
const compared = /^([<>]=?|[≤≥])\s*(.*)$/u

/** Ends of a range, by the sign before a single value. */
const ends = {
  ...{ '<': 'before', '<=': 'to', '≤': 'to' },
  ...{ '>': 'after', '>=': 'from', '≥': 'from' },
} as const satisfies Record<string, keyof Range>

/** Signs between the ends of a range, of which one may be missing: `..`, `…`; not `.`. */
const dots = /\s*(?:\.{2,3}|…)\s*/u

/**
 * Read a range.
 *
 * ```
 * 366         from 366 to 366
 * 366..370    from 366 to 370
 * 366..       from 366
 * <=370       to 370
 * >700        after 700
 * ```
 *
 * @param value
 *   As typed, without white space around it.
 * @param between
 *   Other signs between two ends, neither of which may be missing: `–`.
 * @returns
 *   Nothing where an end is missing that must be there; whether the ends are values is not checked.
 */
export function readRange(value: string, between: RegExp): Range | undefined {
  const [, sign, than = ''] = compared.exec(value) ?? []
  if (sign !== undefined) return than !== '' && isSign(sign) ? { [ends[sign]]: than } : undefined
  const open = dots.exec(value)
  const found = open ?? between.exec(value)
  if (!found) return value === '' ? undefined : { from: value, to: value }
  const from = value.slice(0, found.index)
  const to = value.slice(found.index + found[0].length)
  if (from === '' || to === '') {
    if (!open || from === to) return undefined
    return from === '' ? { to } : { from }
  }
  return { from, to }
}

/** Whether a range is a single value. */
export function isSingle({ from, to }: Range): boolean {
  return from !== undefined && from === to
}

/** Change each end of a range; nothing where one cannot be changed. */
export function mapRange(
  range: Range,
  change: (end: string) => string | undefined,
): Range | undefined {
  const changed: Range = {}
  for (const name of ['from', 'after', 'to', 'before'] as const) {
    const end = range[name]
    if (end === undefined) continue
    const other = change(end)
    if (other === undefined) return undefined
    changed[name] = other
  }
  return changed
}

function isSign(sign: string): sign is keyof typeof ends {
  return Object.hasOwn(ends, sign)
}
