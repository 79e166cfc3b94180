/** Words by which citations know a document, beside its title: its date, and where an archive keeps it. */

import type { ListedDocument } from '../edition/display/lists.ts'
import { writeShelf } from '../edition/records/holding.ts'
import { foldWords } from '../tree/fold-words.ts'
import { archive } from '../words/en/archive.ts'

const months = (['long', 'short'] as const).map((month) => {
  const format = new Intl.DateTimeFormat('en-US', { month, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, index) => foldWords(format.format(Date.UTC(2000, index))))
})

/** Other abbreviations of months, by the number of the month. */
const otherMonths: Partial<Record<number, string>> = { 9: 'sept' }

/**
 * Write a date as citations do, folded: `may 4 1871`, `4 may 1871`; `may 1871` and `1871`, where the day or the month is not
 * known.
 */
export function listDateWords(when = ''): Array<string> {
  const [year = '', month, day] = when.slice(0, '1871-05-04'.length).split('-')
  if (year === '') return []
  if (month === undefined) return [String(Number(year))]
  const number = Number(month)
  const names = [...months.map((each) => each[number - 1] ?? ''), otherMonths[number] ?? '']
  return names.filter(Boolean).flatMap((name) => {
    if (day === undefined) return [`${name} ${Number(year)}`]
    return [`${name} ${Number(day)} ${Number(year)}`, `${Number(day)} ${name} ${Number(year)}`]
  })
}

/** Write where an archive keeps a document, folded: `box 3`, `folder 12`, its reference code; empty where that is not known. */
export function listShelfWords({ shelf = {} }: Pick<ListedDocument, 'shelf'>): Array<string> {
  const { box, folder, referenceCode } = shelf
  return [
    box === undefined ? '' : writeShelf({ box }, archive),
    folder === undefined ? '' : writeShelf({ folder }, archive),
    referenceCode ?? '',
  ]
    .map(foldWords)
    .filter((each) => each !== '')
}
