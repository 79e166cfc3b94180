import { countDays, isDate } from '../tree/dates.ts'

/** The documents of a volume by the days on which they are dated. */
export interface Timeline<Entry> {
  /** Months in which a document is dated, in their order. */
  months: Array<Month<Entry>>
  /** Documents of which the day is not known, in their order. */
  undated: Array<Entry>
}

/** A month with its documents. */
export interface Month<Entry> {
  /** `1965-02`, as ISO 8601 has it. */
  id: string
  /** How many days it has. */
  length: number
  /** How many months without a document lie between the month before it in the list and it. */
  gap: number
  /** Days on which a document is dated, in their order. */
  days: Array<Day<Entry>>
}

/** A day with its documents. */
export interface Day<Entry> {
  /** Day of the month, from 1. */
  day: number
  /** At least one, in their order. */
  documents: Array<Entry>
}

/** Fewer dated documents than these are told better by a list than by a picture. */
const minDocuments = 5

/** `1965-02-24` and what may follow it; not `1965-02`. */
const isoDay = /^\d{4}-\d{2}-\d{2}(?!\d)/

/**
 * Lay the documents out in time. A day is the one of the place where the document was dated: hours and zones
 * do not move it, and on a day the documents keep their order, which is the editors'.
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
  for (const date of [...days.keys()].filter((day) => day !== undefined).sort()) {
    const id = date.slice(0, 7)
    const last = months.at(-1)
    const day = { day: Number(date.slice(8)), documents: days.get(date) ?? [] }
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

/** Whether there is enough in time for a picture. */
export function isDrawable(timeline: Timeline<unknown>): boolean {
  return countDated(timeline) >= minDocuments
}

/** How many documents have a day. */
export function countDated({ months }: Timeline<unknown>): number {
  return months.reduce(
    (sum, { days }) => days.reduce((sum, { documents }) => sum + documents.length, sum),
    0,
  )
}

/** A month in words: `February 1965` for `1965-02`. */
export function toMonthName(id: string): string {
  return monthName.format(new Date(`${id}-01`))
}

const monthName = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** The day, where it is known and the calendar has it: `1965-02-24`. */
function toDay(when = ''): string | undefined {
  const [date] = isoDay.exec(when) ?? []
  return date !== undefined && isDate(date) ? date : undefined
}

function countBetween(before: string, after: string): number {
  const [a, b] = [before, after].map((id) => Number(id.slice(0, 4)) * 12 + Number(id.slice(5)))
  return (b ?? 0) - (a ?? 0) - 1
}
