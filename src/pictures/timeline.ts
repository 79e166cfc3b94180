import { countDays, isDate } from '../tree/dates.ts'

/** The documents of a volume by day. */
export interface Timeline<Entry> {
  /** Months with documents, in order. */
  months: Array<Month<Entry>>
  /** Documents whose day is not known, in order. */
  undated: Array<Entry>
}

/** A month with its documents. */
export interface Month<Entry> {
  /** `1965-02`, in ISO 8601. */
  id: string
  /** Number of days. */
  length: number
  /** Number of months without documents since the previous month in the list. */
  gap: number
  /** Days with documents, in order. */
  days: Array<Day<Entry>>
}

/** A day with its documents. */
export interface Day<Entry> {
  /** Day of the month, from 1. */
  day: number
  /** At least one, in their order. */
  documents: Array<Entry>
}

/** Minimum number of dated documents for a picture. */
const minDocuments = 5

/** `1965-02-24` and what may follow it; not `1965-02`. */
const isoDay = /^\d{4}-\d{2}-\d{2}(?!\d)/

/**
 * Group documents by month and day. The day is local to the place of the document: times and zones do not change
 * it, and documents of one day stay in the editors' order.
 *
 * @param entries
 *   Documents in their order.
 */
export function toTimeline<Entry extends { data: { when?: string } }>(
  entries: ReadonlyArray<Entry>,
): Timeline<Entry> {
  const days = Map.groupBy(entries, ({ data }) => toDay(data.when))
  const undated = days.get(undefined) ?? []
  const months: Array<Month<Entry>> = []
  const dated = [...days].flatMap(([date, documents]) =>
    date === undefined ? [] : { date, documents },
  )
  for (const { date, documents } of dated.sort((a, b) => (a.date < b.date ? -1 : 1))) {
    const id = date.slice(0, 7)
    const last = months.at(-1)
    const day = { day: Number(date.slice(8)), documents }
    if (last?.id === id) last.days.push(day)
    else
      months.push({
        id,
        length: countDays(Number(id.slice(0, 4)), Number(id.slice(5))),
        gap: last ? countBetween(last.id, id) : 0,
        days: [day],
      })
  }
  return { months, undated }
}

/** Whether there are enough dated documents for a picture. */
export function isDrawable(timeline: Timeline<unknown>): boolean {
  return countDated(timeline) >= minDocuments
}

/** Count the documents with a known day. */
export function countDated({ months }: Timeline<unknown>): number {
  return months.reduce(
    (sum, { days }) => days.reduce((sum, { documents }) => sum + documents.length, sum),
    0,
  )
}

/** Write the name of a month: `February 1965` for `1965-02`. */
export function toMonthName(id: string, lang: string): string {
  const format = new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return format.format(new Date(`${id}-01`))
}

/** Day of a date, where it is known and valid: `1965-02-24`. */
function toDay(when = ''): string | undefined {
  const [date] = isoDay.exec(when) ?? []
  return date !== undefined && isDate(date) ? date : undefined
}

function countBetween(before: string, after: string): number {
  return countMonths(after) - countMonths(before) - 1
}

/** Months from the year 0 to a month: `1965-02`. */
function countMonths(id: string): number {
  return Number(id.slice(0, 4)) * 12 + Number(id.slice(5))
}
