import { describe, expect, test } from 'vitest'
import { listAlike, listFrequent } from '../../../src/search/advice/alike.ts'

const senders = new Map([
  ['Embassy in Vietnam', 73],
  ['Special Assistant (Bundy)', 32],
  ['Assistant Secretary (Bundy)', 14],
  ['Director McCone', 6],
])

describe('values that are like what was typed come first that have most of its words', () => {
  test.each([
    [
      ['mcgeorge', 'bundy'],
      ['Special Assistant (Bundy)', 'Assistant Secretary (Bundy)'],
    ],
    [
      ['bundy', 'secretary'],
      ['Assistant Secretary (Bundy)', 'Special Assistant (Bundy)'],
    ],
    [['bundie'], ['Special Assistant (Bundy)', 'Assistant Secretary (Bundy)']],
    [['embassies'], ['Embassy in Vietnam']],
    [['mahone'], []],
    [['mccome'], ['Director McCone']],
    [['mcc*'], ['Director McCone']],
    [['saigon'], []],
  ])('%j: %j', (typed, values) => {
    expect(listAlike(typed, senders)).toEqual(values)
  })
})

test('values are listed by how many texts have them', () => {
  expect(listFrequent(new Map([...senders].reverse()))[0]).toBe('Embassy in Vietnam')
})
