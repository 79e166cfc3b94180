/** The timeline and the correspondence of a volume, as charts and tables. */

import { writeCount } from '../plural.ts'
import { lang } from './lang.ts'

const documents = (count: number) =>
  writeCount(lang, count, { one: '# document', other: '# documents' })

export const pictures = {
  chart: 'Chart',
  marks: 'Marks',
  shown: 'Shown',
  table: 'Table',

  timeline: 'Timeline',
  timelineDescription: (volume: string) =>
    `The documents of ${volume} on a timeline, each on the day of its date.`,
  timelineShown: (count: number) =>
    `${documents(count)}, each on the day of its date; the first of each day is at the line`,
  /** Kinds of documents that have one mark. */
  kinds: {
    telegrams: 'telegrams',
    memoranda: 'memoranda',
    meetings: 'meetings and conversations',
    letters: 'letters',
    others: 'other papers',
  },
  /** Months between two with documents. */
  gap: (count: number) =>
    writeCount(lang, count, {
      one: '# month without documents',
      other: '# months without documents',
    }),
  skipTo: (month: string) => `Skip to ${month}`,
  skipToTable: 'Skip to the table',
  undatedCount: (count: number) => `${count} without an exact date`,
  undated: 'Without an exact date',
  allByDate: 'All documents by date',
  number: 'No.',
  title: 'Title',
  date: 'Date',
  place: 'Place',
  kind: 'Kind',

  correspondence: 'Correspondence',
  correspondenceDescription: (volume: string) =>
    `Senders and receivers of the documents of ${volume}, as the headings name them.`,
  /** Pairs of sender and receiver: those that are drawn, the most frequent ones, and all. */
  correspondenceShown(drawn: number, count: number): string {
    const pairs = writeCount(lang, count, { one: '# pair', other: '# pairs' })
    const which = drawn < count ? `The ${drawn} most frequent of ${pairs}` : pairs
    return `${which}, from sender to receiver; one line per document`
  },
  names: 'Names',
  namesAsPrinted: 'As in the headings of the documents',
  toTable: 'All pairs, with their documents',
  /** The documents of a pair. */
  exchange: (from: string, to: string, count: number) => `${from} to ${to}: ${documents(count)}`,
  allExchanges: 'All exchanges',
  groups: {
    directed: 'From sender to receiver',
    mutual: 'Between two parties',
    single: 'Only one party named',
  },
  count: 'Count',
  from: 'From',
  to: 'To',
  documents: 'Documents',
  /** Before the receiver, or the second party, where a row of the table is one line. */
  toReceiver: 'to ',
  andParty: 'and ',
}
