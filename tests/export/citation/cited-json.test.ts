import { describe, expect, test } from 'vitest'
import type { Cited } from '../../../src/export/citation/cited.ts'
import { fromCitedJson, toCitedJson } from '../../../src/export/citation/cited-json.ts'
import { formNames, writeCitation } from '../../../src/export/citation/forms.ts'
import { general, korea, letter, memo, url } from './records.ts'

describe('a citation is the same from what its page has', () => {
  const records: Array<[string, Cited]> = [
    ['a memorandum', { ...memo, url }],
    ['a document without a printed number', general],
    ['a document without pages', korea],
    ['an unpublished letter', letter],
    [
      'a volume of which its number alone says that it was published',
      {
        volume: { title: 'Letters', publicationNumber: 'Harbor Office Publication 288' },
        title: 'To Ada',
      },
    ],
    ['a letter with a title alone', { volume: { title: 'Letters' }, title: 'To Ada' }],
    [
      'papers that were printed',
      { ...letter, volume: { ...letter.volume, issuer: 'Harbor Office' } },
    ],
  ]

  test.each(records)('%s', (_, cited) => {
    const read = fromCitedJson(toCitedJson(cited))
    for (const form of formNames) {
      expect(read && writeCitation(read, form)).toEqual(writeCitation(cited, form))
    }
  })
})

test('it has nothing that no form needs', () => {
  expect(toCitedJson({ ...memo, volume: { ...memo.volume, issuer: 'Bureau' } })).not.toMatch(
    /LaFantasie|Public domain|351|history|Bureau/,
  )
})

describe('other JSON is not read', () => {
  const person = { volume: { title: 'V', editors: [{ given: 'Ada' }] }, title: 'T' }
  test.each([
    ['no object', 3],
    ['no title', { volume: { title: 'V' } }],
    ['no volume', { title: 'T' }],
    ['a volume without a title', { title: 'T', volume: {} }],
    ['a year that is text', { title: 'T', volume: { title: 'V', year: '1996' } }],
    ['an editor without a name', person],
    ['an editor that is text', { ...person, volume: { title: 'V', editors: ['Ada'] } }],
    ['pages that are no range', { title: 'T', volume: { title: 'V' }, pages: '3' }],
    ['a box that is no text', { title: 'T', volume: { title: 'V' }, holding: { box: 3 } }],
    ['a holding that is none', { title: 'T', volume: { title: 'V' }, holding: [] }],
  ])('%s', (_, value) => {
    expect(fromCitedJson(JSON.stringify(value))).toBeUndefined()
  })
})
