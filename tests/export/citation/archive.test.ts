import { expect, test } from 'vitest'
import type { Cited } from '../../../src/export/citation/cited.ts'
import { listCitations } from '../../../src/export/citation/forms.ts'
import { toCitationHtml, toCitationText } from '../../../src/export/citation/segments.ts'

const letter: Cited = {
  volume: {
    title: 'Letters of a Harbor',
    repository: 'Municipal Archive',
    collection: 'Papers of the Berti Family',
  },
  title: 'Letter to Ada Marin',
  when: '1871-05-04',
  holding: {
    box: '3',
    folder: '12',
    collection: 'Papers of the Berti Family',
    repository: 'Municipal Archive',
    location: 'Trieste',
  },
}

/** Citations as text, by the names of their styles. */
const cite = (cited: Cited) =>
  listCitations(cited).map(({ name, segments }) => [name, toCitationText(segments)])

test('an unpublished letter is cited from the item to the repository, without an imprint', () => {
  expect(cite(letter)).toEqual([
    [
      'Chicago',
      'Letter to Ada Marin, May 4, 1871, box 3, folder 12, Papers of the Berti Family, Municipal Archive, Trieste.',
    ],
  ])
})

test('what is not known is left out, and the title of the volume is that of the collection', () => {
  const volume = { title: 'Minutes of the Harbor Board', repository: 'Municipal Archive' }
  const { title } = letter
  expect(cite({ volume, title, holding: { repository: 'Municipal Archive' } })).toEqual([
    ['Chicago', 'Letter to Ada Marin, Minutes of the Harbor Board, Municipal Archive.'],
  ])
  expect(cite({ volume, title })).toEqual([
    ['Chicago', 'Letter to Ada Marin, Minutes of the Harbor Board.'],
  ])
})

test('a title that has the date does not repeat it, and a reference code and an address follow', () => {
  const title = 'Paolo Berti to Ada Marin, 4 May 1871'
  const holding = { referenceCode: 'TS 3/12', repository: 'Municipal Archive' }
  const url = 'https://example.org/letters/to-ada'
  expect(cite({ ...letter, title, holding, url })).toEqual([
    [
      'Chicago',
      'Paolo Berti to Ada Marin, 4 May 1871, TS 3/12, Letters of a Harbor, Municipal Archive, https://example.org/letters/to-ada.',
    ],
  ])
})

test('the exact place follows the date', () => {
  const locator = { steps: [{ kind: 'paragraph' as const, label: '2' }] }
  expect(
    listCitations({ ...letter, locator }).map(({ segments }) => toCitationHtml(segments)),
  ).toEqual([
    'Letter to Ada Marin, May 4, 1871<span data-pinpoint>, paragraph 2</span>, box 3, folder 12, Papers of the Berti Family, Municipal Archive, Trieste.',
  ])
})

test('papers that a publisher has printed are cited as printed', () => {
  const volume = { ...letter.volume, publisher: 'Harbor Press', year: 1921 }
  expect(cite({ ...letter, volume })).toEqual([
    ['Chicago', '“Letter to Ada Marin,” May 4, 1871, in Letters of a Harbor (Harbor Press, 1921).'],
  ])
})

test('a volume of the series has the form of the Office too', () => {
  const volume = { title: 'Vietnam', series: 'Foreign Relations of the United States' }
  expect(cite({ ...letter, volume }).map(([name]) => name)).toEqual([
    'Chicago',
    'Office of the Historian',
  ])
})
