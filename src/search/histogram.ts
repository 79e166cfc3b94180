import { countDays } from '../tree/dates.ts'

/** Length of the time that a bar of a histogram is. */
export type BinUnit = 'day' | 'month' | 'year' | 'decade'

/** A bar of a histogram. */
export interface Bin {
  /** First and last day: `1965-02-01`, `1965-02-28`. */
  from: string
  to: string
  /** Number of documents. */
  count: number
}

/** Documents by the time of their dates. */
export interface Histogram {
  unit: BinUnit
  /** Bars in order, without a gap; none where there are no dates. */
  bins: Array<Bin>
  /** Number of documents that have no date, or one that is not precise enough. */
  others: number
}

/** Units from the finest, with the length of their dates (`1965-02-24`), and the maximum number of bars. */
const units = [
  { unit: 'day', length: 10, max: 62 },
  { unit: 'month', length: 7, max: 72 },
  { unit: 'year', length: 4, max: 120 },
  { unit: 'decade', length: 4, max: Infinity },
] as const

/** Minimum share of the dates that are precise enough for a unit. */
const minPrecise = 0.9

/**
 * Count dates by day, month, year or decade: the finest unit with which there are few enough bars, and which almost all
 * dates have.
 *
 * @param dates
 *   Dates, as much as is known of each: `1965-02-24T18:30`, `1965`; `undefined` for none.
 */
export function toHistogram(dates: ReadonlyArray<string | undefined>): Histogram {
  const dated = dates.filter(Boolean).length
  if (dated === 0) return { unit: 'decade', bins: [], others: dates.length }
  for (const { unit, length, max } of units) {
    const indexes = dates.flatMap((date) =>
      date !== undefined && date.length >= length ? [toIndex(date, unit)] : [],
    )
    // There may be more than the maximum number of arguments of a call.
    const first = indexes.reduce((a, b) => Math.min(a, b), Infinity)
    const last = indexes.reduce((a, b) => Math.max(a, b), -Infinity)
    if (indexes.length < minPrecise * dated || last - first >= max) continue
    const counts = new Map<number, number>()
    for (const index of indexes) counts.set(index, (counts.get(index) ?? 0) + 1)
    const bins = Array.from({ length: last - first + 1 }, (_, place) => ({
      ...toRange(first + place, unit),
      count: counts.get(first + place) ?? 0,
    }))
    return { unit, bins, others: dates.length - indexes.length }
  }
  return { unit: 'decade', bins: [], others: dates.length }
}

/** Milliseconds of a day. */
const dayLength = 86_400_000

/** Number the days, months, years or decades. */
function toIndex(date: string, unit: BinUnit): number {
  const [year = 0, month = 1] = date.slice(0, 7).split('-').map(Number)
  switch (unit) {
    case 'day':
      return Date.parse(date.slice(0, 10)) / dayLength
    case 'month':
      return year * 12 + month - 1
    case 'year':
      return year
    case 'decade':
      return Math.floor(year / 10)
  }
}

/** Find the first and the last day of a day, month, year or decade by its number. */
function toRange(index: number, unit: BinUnit): { from: string; to: string } {
  switch (unit) {
    case 'day': {
      const day = new Date(index * dayLength).toISOString().slice(0, 10)
      return { from: day, to: day }
    }
    case 'month': {
      const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
      const name = `${pad(year, 4)}-${pad(month, 2)}`
      return { from: `${name}-01`, to: `${name}-${countDays(year, month)}` }
    }
    case 'year':
      return { from: `${pad(index, 4)}-01-01`, to: `${pad(index, 4)}-12-31` }
    case 'decade':
      return { from: `${pad(index * 10, 4)}-01-01`, to: `${pad(index * 10 + 9, 4)}-12-31` }
  }
}

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0')
}
