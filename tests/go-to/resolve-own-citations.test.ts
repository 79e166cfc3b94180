import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toListedDocument, toListedVolume } from '../../src/edition/display/lists.ts'
import { toHolding } from '../../src/edition/records/holding.ts'
import type { Cited } from '../../src/export/citation/cited.ts'
import { listForms, writeCitation } from '../../src/export/citation/forms.ts'
import { toCitationText } from '../../src/export/citation/segments.ts'
import { resolveText } from '../../src/go-to/resolve-text.ts'
import type { Volume } from '../../src/schemas/volume.ts'
import { english } from '../../src/words/en/index.ts'
import { toLocators } from '../tree/locators.ts'
import { toEdition } from './edition.ts'

const record: Volume = {
  title: 'Vietnam, January–June 1965',
  series: 'Foreign Relations of the United States',
  subseries: '1964–1968',
  number: 'II',
  editors: [
    { given: 'David C.', family: 'Humphrey' },
    { given: 'Louis J.', family: 'Smith', suffix: 'Jr.' },
  ],
  publisher: 'United States Government Printing Office',
  place: 'Washington',
  year: 1996,
  documents: 999,
}
const papers: Volume = {
  title: 'Papers',
  repository: 'Municipal Archive',
  location: 'Trieste',
  collection: 'Papers of the Berti Family',
}

/** Volumes of the series that number their documents, one that cites them by pages, a book, and papers of an archive. */
const volumes: ReadonlyArray<readonly [id: string, volume: Volume]> = [
  ['frus1964-68v02', record],
  [
    'frus1952-54v13p1',
    { ...record, subseries: '1952–1954', number: 'XIII, Part 1', title: 'Indochina' },
  ],
  ['frus1969-76ve05', { ...record, subseries: '1969–1976', number: 'E–5' }],
  ['letters', { title: 'Letters of a Harbor', publisher: 'Harbor Press', year: 1921 }],
  ['papers', papers],
]

/** Places of every kind, without their pages. */
const places = toLocators([
  ['p1', '@'],
  ['p1.3', '!@'],
  ['p1.3.a', '!@'],
  ['p1.after', '!@'],
  ['p2.1.2', '@'],
  ['p2.r3', '@'],
  ['p2.t2.r3', '@'],
  ['l1.2', '@'],
  ['artII', '@'],
  ['fn1', '@'],
  ['fn4.2', '@'],
  ['p8', 'p8=7@'],
  ['p9', 'p9=8(a)@'],
  ['p10', 'p10=IV@'],
  ['p11', 'p11=9=@'],
  ['p12', 'p12=9=@'],
  ['p7', 'p7=@'],
  ['fn5', 'n5~1@'],
  ['fn5-2', 'n5~2@'],
])

const word = fc.constantFrom('Harbor', 'Lamp', 'Board', 'to', 'the', 'Memorandum', 'From', 'Rusk')
const day = fc
  .date({ min: new Date('1850-01-01'), max: new Date('1980-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const cited = fc.record({
  at: fc.constantFrom(...volumes),
  title: fc.array(word, { minLength: 3, maxLength: 9 }).map((words) => words.join(' ')),
  when: fc.option(day, { nil: undefined }),
  number: fc.option(fc.integer({ min: 2, max: 999 }).map(String), { nil: undefined }),
  first: fc.integer({ min: 100, max: 900 }),
  count: fc.integer({ min: 0, max: 9 }),
  box: fc.option(fc.constantFrom('3', 'Karton 12', 'B'), { nil: undefined }),
  place: fc.option(fc.constantFrom(...places), { nil: undefined }),
})

/** A paragraph with its count, in papers whose citations begin with the title. */
const countedInArchive = {
  at: ['papers', papers] as const,
  title: 'Harbor Board Memorandum',
  when: undefined,
  number: '2',
  first: 100,
  count: 0,
  box: undefined,
  place: [...places].find(([anchor]) => anchor === 'p12'),
}

/** Forms that name all of a place: `chicago-17-note`, `office`; not `chicago-17-short`. */
const whole = /-note$|^office$/

test('what this program cites, in every full form, of every volume, leads to the place that it cites', async () => {
  await fc.assert(
    fc.asyncProperty(cited, async ({ at: [id, data], place, ...facts }) => {
      const { first, count, box, when, title } = facts
      const isSeries = data.series !== undefined
      const number = isSeries ? (facts.number ?? '5') : facts.number
      const document = number === undefined ? 'to-ada' : `d${number}`
      const pages = { first: String(first), last: String(first + count) }
      const shelf = box !== undefined && data === papers ? { box } : {}
      const listed = toListedDocument({
        ...{ document, volume: id, title, shelf, path: '', sha256: '', digest: '' },
        facts: { kind: 'Note', people: [], places: [] },
        ...(number !== undefined && { number }),
        ...(when !== undefined && { when }),
        ...(isSeries && { pages }),
      })
      const other = {
        ...{ id: 'd1', number: '1', title: 'Another Document' },
        ...(isSeries && { pages: { first: String(first - 2), last: String(first) } }),
      }
      const edition = {
        ...toEdition([]),
        volumes: () =>
          Promise.resolve(volumes.map(([key, each]) => toListedVolume(key, each, english.volume))),
        documents: (key: string) => Promise.resolve(key === id ? [other, listed] : []),
        places: () => Promise.resolve(places),
      }
      const [anchor = '', locator] = place ?? []
      const source: Cited = {
        ...{ volume: data, number, title, when, holding: toHolding(data, shelf) },
        ...(isSeries && { pages }),
        ...(locator && {
          locator: {
            ...locator,
            ...(isSeries && { pages: { first: pages.last, last: pages.last } }),
          },
        }),
      }
      for (const name of listForms(source).filter((name) => whole.test(name))) {
        const value = toCitationText(writeCitation(source, name))
        const { citations } = await resolveText(value, {}, edition)
        const offered = citations.flatMap(({ answers }) =>
          answers.flatMap(({ offers }) => offers.map(({ href }) => href)),
        )
        expect(offered, `${name}: ${value}`).toEqual([
          `${id}/${document}/${anchor === '' ? '' : `#${anchor}`}`,
        ])
      }
    }),
    { examples: [[countedInArchive]] },
  )
})
