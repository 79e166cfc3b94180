import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toTimeline } from '../../src/pictures/timeline.ts'
import { summarizeDocument } from '../../src/edition/records/summarize-document.ts'
import { toChicagoNote } from '../../src/export/citation/chicago.ts'
import { toMlaEntry } from '../../src/export/citation/mla.ts'
import { fromDateline } from '../../src/parse/plain-text/dateline.ts'
import { readVolume } from '../../src/pipeline/read.ts'
import { volumeSchema } from '../../src/schemas/volume.ts'
import { dateSchema } from '../../src/schemas/text.ts'
import { filterDocuments } from '../../src/search/filters.ts'
import { countDays, isDate } from '../../src/tree/dates.ts'
import { document, volume } from '../parse/tei/inventions.ts'

const digits = (count: number) =>
  fc.integer({ min: 0, max: 10 ** count - 1 }).map((value) => String(value).padStart(count, '0'))

/** Text that looks like a date, in part or as a whole. */
const almost = fc
  .tuple(
    fc.constantFrom('', '-', '+', ' '),
    fc.oneof(digits(4), fc.constantFrom('1965', '19651', '-', '')),
    fc.oneof(digits(2), fc.constantFrom('02', '13', '')),
    fc.oneof(digits(2), fc.constantFrom('28', '29', '31', '')),
    fc.constantFrom(
      '',
      'T24:00',
      'T24:00:01',
      'T18:30:60',
      'T18:30Z',
      'Z',
      '-05:00',
      'T',
      ' 18:30',
    ),
  )
  .map(([sign, year, month, day, time]) => `${sign}${[year, month, day].join('-')}${time}`)

const when = fc.oneof(almost, fc.date({ noInvalidDate: true }).map(String), fc.string())

const record = volumeSchema.parse({
  ...{ series: 'Foreign Relations', subseries: '1964–1968', number: 'II', title: 'Harbors' },
  ...{ editors: [], publisher: 'Printing Office', place: 'Washington', year: '1996' },
  ...{ documents: '1', url: 'https://example.org/v', rights: 'None', source: 'Here' },
})

/** Pass a date to all code that uses dates. */
function use(when: string | undefined): void {
  const data = when === undefined ? {} : { when }
  const { months, undated } = toTimeline([{ data }])
  expect(months.length + undated.length).toBe(1)
  toChicagoNote({ volume: record, title: 'Note', when }, 17)
  toMlaEntry({ volume: record, title: 'Note', when })
  const document = { text: { facts: {}, ...(when !== undefined && { date: when }) }, score: 1 }
  filterDocuments([document, document], new URLSearchParams('from=1965-02-01&sort=date'))
}

test('any date in TEI is valid or reported', () => {
  fc.assert(
    fc.property(when, fc.constantFrom('when', 'from', 'notBefore'), (value, name) => {
      const attribute = Array.from(value, (one) => `&#${one.codePointAt(0)};`).join('')
      const dateline = `<dateline><date ${name}="${attribute}">May</date></dateline>`
      const file = new VFile({ path: 'frus1990-92v99p2.xml' })
      file.value = volume(document(1, dateline))
      for (const { tree } of readVolume(file).documents) {
        const { when } = summarizeDocument(tree)
        if (when === undefined) expect(file.messages.length).toBeGreaterThan(0)
        else expect([isDate(when), file.messages.length]).toEqual([true, 0])
        use(when)
      }
    }),
    { numRuns: 1000 },
  )
})

test('any dateline has a valid date or none', () => {
  const month = fc.constantFrom('January', 'Feb.', 'June', 'Sept', 'December')
  const line = fc
    .tuple(
      month,
      digits(2),
      digits(2),
      fc.constantFrom('', ', noon', ', 2460', ', 99:99 p.m.', ', 0 a.m.'),
    )
    .map(([month, day, year, time]) => `Bonn, ${month} ${Number(day)}, 19${year}${time}`)
  fc.assert(
    fc.property(line, (line) => {
      const { when, impossible } = fromDateline(line) ?? {}
      expect(when === undefined || isDate(when)).toBe(true)
      expect(when ?? impossible).toBeDefined()
    }),
  )
})

test('code that uses dates accepts any text', () => {
  fc.assert(fc.property(when, use), { numRuns: 1000 })
})

test('a day is valid if the calendar of this machine has it', () => {
  fc.assert(
    fc.property(digits(4), digits(2), digits(2), (year, month, day) => {
      const date = new Date(`${year}-${month}-${day}T00:00:00Z`)
      const isThere = !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day)
      expect(isDate(`${year}-${month}-${day}`)).toBe(isThere && Number(year) > 0)
    }),
    { numRuns: 5000 },
  )
  expect(Array.from({ length: 12 }, (_, month) => countDays(1965, month + 1))).toEqual([
    ...[31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31],
  ])
})

test('a sidecar accepts the same dates', () => {
  fc.assert(
    fc.property(when, (value) => {
      expect(dateSchema.safeParse(value).success).toBe(isDate(value))
    }),
  )
})
