import { expect, test } from 'vitest'
import type { Cited } from '../../../src/export/citation/cited.ts'
import { findDistinctions } from '../../../src/export/citation/distinctions.ts'
import { writeCitation } from '../../../src/export/citation/forms.ts'
import { toShortSource } from '../../../src/export/citation/short-source.ts'
import { general, inVolume, letter, memo, point3 as locator, toStarred } from './records.ts'

/** Write the short citations of texts of one edition: in the text, in a short note, and in parentheses. */
function writeShort(all: ReadonlyArray<Cited>) {
  const texts = all.map((cited, index) => {
    const volume = cited.volume.number ?? cited.volume.title
    return { id: `${volume}/${index}`, volume, cited }
  })
  const distinctions = findDistinctions(texts)
  return texts.map(({ id, cited }) => {
    const own = { ...cited, distinctions: distinctions.get(id) }
    return [
      toStarred(writeCitation(own, 'mla-9-in-text')),
      toStarred(writeCitation(own, 'chicago-17-short')),
      toStarred(toShortSource(own)),
    ]
  })
}

const telegram = {
  ...memo,
  title: 'Telegram From the Embassy in Vietnam to the Department of State',
}
const series = '*Foreign Relations of the United States, 1964–1968*'

test('a short title that is alone is enough', () => {
  expect(writeShort([telegram, memo]).map(([inText]) => inText)).toEqual([
    '(“Telegram”)',
    '(“Memorandum of Telephone Conversation”)',
  ])
})

test('the number of a document distinguishes it in the text; other forms have it anyway', () => {
  const other = { ...telegram, number: '163', locator }
  expect(writeShort([telegram, other])).toEqual([
    [
      '(“Telegram,” doc. 162)',
      `“Telegram,” ${series}, vol. 2, doc. 162.`,
      `${series}, vol. 2, doc. 162`,
    ],
    [
      '(“Telegram,” doc. 163, point 3, p. 367)',
      `“Telegram,” ${series}, vol. 2, doc. 163, point 3, p. 367.`,
      `${series}, vol. 2, doc. 163, point 3, p. 367`,
    ],
  ])
})

test('and the page has its word then', () => {
  const page = { steps: [{ kind: 'page', label: '367' } as const] }
  const [first] = writeShort([
    { ...telegram, locator: page },
    { ...telegram, number: '163' },
  ])
  expect(first?.[0]).toBe('(“Telegram,” doc. 162, p. 367)')
})

test('documents of one number in two volumes are distinguished by the volume', () => {
  const [first] = writeShort([telegram, inVolume({ number: 'III' }, telegram)])
  expect(first?.[0]).toBe(`(“Telegram,” ${series}, vol. 2, doc. 162)`)
})

test('documents that are cited by their pages, by the whole title and the date', () => {
  const note = { ...general, title: 'Letter From Rusk', when: '1952-03-04' }
  const [first, second] = writeShort([
    note,
    { ...note, title: 'Letter From Yost' },
    { ...note, title: 'Letter From Yost', when: '1952-03-05' },
  ])
  const place = '*Foreign Relations of the United States, 1952–1954*, vol. 1, pt. 1, 798–800'
  expect(first).toEqual([
    '(“Letter From Rusk”)',
    `“Letter From Rusk,” ${place}.`,
    `“Letter From Rusk,” ${place}`,
  ])
  expect(second).toEqual([
    '(“Letter From Yost,” 4 Mar. 1952)',
    `“Letter From Yost,” March 4, 1952, ${place}.`,
    `“Letter From Yost,” March 4, 1952, ${place}`,
  ])
})

test('unpublished papers, by the date and the box', () => {
  const [first, second] = writeShort([
    letter,
    { ...letter, when: '1871-05-05' },
    { ...letter, when: '1871-05-05', holding: { ...letter.holding, box: '4' } },
  ])
  expect(first?.[0]).toBe('(Letter to Ada Marin, 4 May 1871)')
  expect(second).toEqual([
    '(Letter to Ada Marin, 5 May 1871, box 3, folder 12)',
    'Letter to Ada Marin, May 5, 1871, box 3, folder 12, Papers of the Berti Family.',
    'Letter to Ada Marin, May 5, 1871, box 3, folder 12, Papers of the Berti Family',
  ])
})
