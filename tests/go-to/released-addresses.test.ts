import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toReleaseAddress } from '../../src/edition/references/release-address.ts'
import { toCitationText } from '../../src/export/citation/segments.ts'
import { toQuotation } from '../../src/export/citation/short-source.ts'
import { findPlaces } from '../../src/go-to/find-places.ts'
import { resolveText } from '../../src/go-to/resolve-text.ts'
import { neighbors, other, toEdition, volume } from './edition.ts'

const site = 'https://example.org/editions/'
const papers = { id: 'papers', name: 'Papers', title: 'Papers' }
const letter = { id: 'to-ada', title: 'To Ada' }

const find = (text: string, edition = toEdition(neighbors)) => findPlaces(text, {}, edition)
const resolve = async (text: string, edition = toEdition(neighbors)) =>
  (await resolveText(text, {}, edition)).citations.flatMap(({ answers }) =>
    answers.flatMap(({ offers }) => offers.map(({ href }) => href)),
  )

test.each([
  ['a document', 'frus1964-68v02/d162/?release=1.0'],
  ['a point', 'frus1964-68v02/d162/?release=1.0#p1.3'],
  ['words', 'frus1964-68v02/d162/?release=2026-11-29#p1.3:~:text=no%20possibility'],
  ['a printed page', 'frus1964-68v02/d162/?release=1.0#pg_367'],
])('an address of %s that names its release leads there with it', async (_, path) => {
  for (const text of [site + path, `See ${site}${path}.`, `(${site}${path})`]) {
    expect(await resolve(text)).toEqual([path])
  }
  const { certain, offers } = await find(site + path)
  expect(certain).toBe(true)
  expect(offers.map(({ href }) => href)).toEqual([path])
})

test('so does one of an edition whose volumes have names of their own', async () => {
  const edition = toEdition([letter], [{ ...volume, ...papers }])
  const path = 'papers/to-ada/?release=1.0#p2'
  expect(await resolve(site + path, edition)).toEqual([path])
  expect((await find(site + path, edition)).offers.map(({ href }) => href)).toEqual([path])
})

test('a quotation that was copied leads to one place, with its release', async () => {
  const locator = { steps: [{ kind: 'point' as const, label: '3' }] }
  const path = 'frus1964-68v02/d162/?release=1.0#p1.3'
  const record = { series: 'Foreign Relations of the United States', subseries: '1964–1968' }
  const cited = {
    ...{ volume: { ...record, number: 'II', title: 'Vietnam' }, number: '162', title: 'Memo' },
    ...{ locator, address: site + path },
  }
  expect(await resolve(toCitationText(toQuotation('no possibility', cited)))).toEqual([path])
})

test('a place near the one that is named, and a volume, here or not, are of no release', async () => {
  expect(await resolve(`${site}frus1964-68v02/?release=1.0`)).toEqual(['frus1964-68v02/'])
  const { offers } = await find(`${site}frus1964-68v02/d999/?release=1.0`)
  expect(offers.map(({ href }) => href).join()).not.toContain('release')
  const elsewhere = await find(`${site}${other.id}/d1/?release=1.0`)
  expect(elsewhere.offers.map(({ href }) => href).join()).not.toContain('release')
})

test('any name of a release comes back from a text', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => name.trim() !== ''),
      fc.constantFrom('', '#p1.3'),
      async (name, fragment) => {
        const path = toReleaseAddress(`frus1964-68v02/d162/${fragment}`, name)
        expect(await resolve(`As in ${site}${path}, above.`)).toEqual([path])
      },
    ),
  )
})

test('a copied quotation leads to its words, whatever quotation marks these have', async () => {
  const words = fc
    .array(
      fc.constantFrom('“', '”', '"', '‘', '’', 'Y’s', ' office', ' Sec said', '.', ' (', ')'),
      {
        maxLength: 12,
      },
    )
    .map((parts) => `Y ${parts.join('')} said`)
  await fc.assert(
    fc.asyncProperty(words, async (quoted) => {
      const path = 'frus1964-68v02/d162/#p1.3:~:text=no%20possibility'
      const record = { ...volume, series: 'Foreign Relations of the United States' }
      const text = toCitationText(
        toQuotation(quoted, {
          volume: { ...record, subseries: '1964–1968', number: 'II' },
          ...{ number: '162', title: 'Memorandum', address: site + path },
          locator: {
            steps: [
              { kind: 'paragraph', label: '1' },
              { kind: 'point', label: '3' },
            ],
            implied: true,
          },
        }),
      )
      expect(await resolve(text), text).toEqual([path])
    }),
  )
})
