import { describe, expect, test } from 'vitest'
import { toSearchFacts } from '../../../src/edition/records/to-search-facts.ts'

const facts = { kind: 'Telegram', people: [], places: [] }

describe('the sides of a correspondence can be searched', () => {
  test.each([
    [
      'Telegram From the Embassy in Vietnam to the Department of State',
      { sender: ['Embassy in Vietnam'], addressee: ['Department of State'] },
    ],
    ['Memorandum to President Johnson', { addressee: ['President Johnson'] }],
    ['Memorandum of Conversation Between Rusk and Yost', {}],
    ['Editorial Note', {}],
  ])('%s', (title, sides) => {
    expect(toSearchFacts({ title, facts })).toEqual({ kind: ['Telegram'], ...sides })
  })

  test('as the source names them, if it does', () => {
    const correspondents = { from: 'Paolo Berti', to: 'Ada Marin' }
    expect(toSearchFacts({ title: 'Letter From Paolo', facts, correspondents })).toEqual({
      kind: ['Telegram'],
      ...{ sender: ['Paolo Berti'], addressee: ['Ada Marin'] },
    })
  })
})
