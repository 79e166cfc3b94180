import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toListedDocument, toListedVolume } from '../../src/edition/display/lists.ts'
import { toShortTitle } from '../../src/edition/display/short-title.ts'
import { toHolding } from '../../src/edition/records/holding.ts'
import type { Cited } from '../../src/export/citation/cited.ts'
import { findDistinctions } from '../../src/export/citation/distinctions.ts'
import { writeCitation } from '../../src/export/citation/forms.ts'
import { toCitationText } from '../../src/export/citation/segments.ts'
import { toShortSource } from '../../src/export/citation/short-source.ts'
import { resolveText } from '../../src/go-to/resolve-text.ts'
import type { Volume } from '../../src/schemas/volume.ts'
import { english } from '../../src/words/en/index.ts'
import { toLocators } from '../tree/locators.ts'
import { toEdition } from './edition.ts'

const series: Volume = {
  title: 'Vietnam, January–June 1965',
  series: 'Foreign Relations of the United States',
  subseries: '1964–1968',
  number: 'II',
  publisher: 'Printing Office',
  year: 1996,
  documents: 999,
}
const collection = 'Papers of the Berti Family'
const volumes: ReadonlyArray<readonly [id: string, volume: Volume]> = [
  ['frus1964-68v02', series],
  ['frus1964-68v03', { ...series, number: 'III', title: 'Vietnam, June–December 1965' }],
  [
    'frus1952-54v13p1',
    { ...series, subseries: '1952–1954', number: 'XIII, Part 1', title: 'Asia' },
  ],
  ['harbor', { title: 'Letters of a Harbor', publisher: 'Harbor Press', year: 1921 }],
  ['papers', { title: 'Papers', repository: 'Municipal Archive', location: 'Trieste', collection }],
]
const places = toLocators([
  ['p1.3', '!@'],
  ['fn1', '@'],
  ['p9', 'p9=8(a)@'],
])

/** Documents that often share their titles, dates, pages and boxes. */
const document = fc.record({
  at: fc.constantFrom(...volumes),
  title: fc.constantFrom(
    ...['Telegram', 'Telegram From Rusk to Yost', 'Telegram From Yost to Rusk (Aside)'],
    ...['Telegram on the Harbor', 'Editorial Note', 'Letter to Ada Marin', 'Note on “Aid”'],
  ),
  when: fc.constantFrom(undefined, '1871', '1871-05', '1871-05-04', '1871-09-05'),
  page: fc.integer({ min: 100, max: 103 }),
  box: fc.constantFrom(undefined, '3', '4'),
})
const documents = fc.array(document, { minLength: 1, maxLength: 12 })

const forms: ReadonlyArray<(cited: Cited) => string> = [
  (cited) => toCitationText(writeCitation(cited, 'mla-9-in-text')),
  (cited) => toCitationText(writeCitation(cited, 'chicago-17-short')),
  (cited) => toCitationText(toShortSource(cited)),
]

/** Whether all that short citations can say of a document without a printed number is true of another. */
function mayBe({ volume, title, when, pages, holding }: Cited, other: Cited): boolean {
  return (
    volume.subseries !== series.subseries &&
    (title === other.title || title === toShortTitle(other.title)) &&
    (when === undefined || when === other.when) &&
    (holding?.box === undefined || holding.box === other.holding?.box) &&
    pages?.first === other.pages?.first
  )
}

test('a short citation of a document leads to it alone, whatever titles others have', async () => {
  await fc.assert(
    fc.asyncProperty(documents, fc.constantFrom(...places), async (all, [anchor, locator]) => {
      const texts = all.map(({ at: [volume, data], title, when, page, box }, index) => {
        const isSeries = data.series !== undefined
        const name = isSeries ? `d${index + 1}` : `text-${index}`
        const shelf = volume === 'papers' && box !== undefined ? { box } : {}
        const pages = isSeries ? { first: String(page), last: String(page + 1) } : undefined
        const cited: Cited = {
          ...{ volume: data, title, when, pages, holding: toHolding(data, shelf) },
          number: isSeries ? String(index + 1) : undefined,
        }
        const listed = toListedDocument({
          ...{ document: name, volume, title, shelf, path: '', sha256: '', digest: '' },
          facts: { kind: 'Note', people: [], places: [] },
          ...(cited.number !== undefined && { number: cited.number }),
          ...(when !== undefined && { when }),
          ...(pages && { pages }),
        })
        return { id: `${volume}/${name}`, volume, cited, listed }
      })
      const distinctions = findDistinctions(texts)
      const edition = {
        ...toEdition([]),
        volumes: () =>
          Promise.resolve(volumes.map(([id, each]) => toListedVolume(id, each, english.volume))),
        documents: (id: string) =>
          Promise.resolve(texts.flatMap(({ volume, listed }) => (volume === id ? [listed] : []))),
        places: () => Promise.resolve(places),
      }
      for (const { id, volume, cited } of texts) {
        // Nothing that is known of it is not also true of the other.
        const isAlike = texts.some(
          (other) => other.id !== id && other.volume === volume && mayBe(cited, other.cited),
        )
        const own = { ...cited, locator, distinctions: distinctions.get(id) }
        for (const write of forms) {
          const text = write(own)
          const { citations } = await resolveText(text, {}, edition)
          const offered = citations.flatMap(({ answers }) =>
            answers.flatMap(({ offers }) => offers.map(({ href }) => href)),
          )
          const wanted = `${id}/#${anchor}`
          if (isAlike) expect(offered, text).toContain(wanted)
          else expect(offered, text).toEqual([wanted])
        }
      }
    }),
    { numRuns: 100 },
  )
})
