/** Filters and order of search results. */

import { lang } from './lang.ts'

export const filters = {
  labels: {
    volume: 'Volume',
    kind: 'Kind',
    classification: 'Classification',
    chapter: 'Chapter',
    sender: 'Sender',
    addressee: 'Addressee',
    person: 'Person named',
    place: 'Place',
    box: 'Box and folder',
  },
  any: 'Any',
  from: 'From',
  to: 'To',

  /** A value with the number of documents that have it. */
  counted: (value: string, count: number) => `${value} (${count})`,

  /** The histogram of dates: its name, the table behind it, and its columns. */
  dates: 'Dates',
  datesAsTable: 'Dates as a table',
  date: 'Date',
  documents: 'Documents',
  /** Documents that have no bar. */
  withoutBar: (count: number) => `${count.toLocaleString(lang)} without an exact date`,
  /** Writes the time of a bar: a day, month, year, or decade from its first year. */
  time(from: string, unit: 'day' | 'month' | 'year' | 'decade'): string {
    const day = unit === 'day' ? { day: 'numeric' as const } : {}
    const month = unit === 'day' || unit === 'month' ? { month: 'short' as const } : {}
    const format = { year: 'numeric', timeZone: 'UTC', ...month, ...day } as const
    const text = new Intl.DateTimeFormat(lang, format).format(new Date(from))
    return unit === 'decade' ? `${text}s` : text
  },
  removeFilters: 'Remove all filters',

  sort: 'Sort by',
  orders: { printed: 'printed order', relevance: 'relevance', date: 'date' },
}
