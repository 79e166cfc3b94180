import { describe, expect, test } from 'vitest'
import { answer, toPassages } from '../../src/search/answer.ts'
import type { StoredUnit } from '../../src/search/text/stored-text.ts'
import { locatePassages } from '../../src/search/text/located-text.ts'
import { writePlace } from '../../src/tree/locator-words.ts'
import { english } from '../../src/words/en/index.ts'
import { findMatches } from '../../src/search/match/find-matches.ts'
import { toAsked } from '../../src/search/plan/to-asked.ts'
import { planQuery } from './match/find.ts'
import { makeText, makeUnits } from './match/make-text.ts'

const memo = makeUnits(
  ['title', 'Memorandum (Yost)', { locator: '@366' }],
  ['', 'Washington, February 24.'],
  ['p1', 'Sec said the following points:', { locator: '@366' }],
  ['p1.1', '1) that a political channel can be used;', { locator: '!@366' }],
  ['p1.2', '2) the cessation of infiltration; infiltrated personnel;', { locator: '!@366' }],
  ['p1.after', 'forces would go home. Quiet diplomacy.', { locator: '!@366–367' }],
  ['fn1', '1. Lot 72 D 192. Quiet.', { locator: '@367' }],
)

/** Passages that answer a query: `[anchor, name, text, marked words …]`. */
function locate(query: string, units: ReadonlyArray<StoredUnit> = memo) {
  const text = makeText(units)
  const { plan } = planQuery(query, units)
  const matches = findMatches(plan, text) ?? []
  const located = locatePassages(units, toPassages(text, matches, toAsked(plan)))
  return located.passages.map(({ id, locator, start, end, marks }) => [
    ...[id, writePlace(locator, 'name', english.places)],
    located.text.slice(start, end),
    ...marks.map((mark) => located.text.slice(mark.start, mark.end)),
  ])
}

describe('matches are grouped into passages', () => {
  test('a unit with two of them is one', () => {
    expect(locate('infiltration')).toEqual([
      [
        ...['p1.2', 'Point 2'],
        '2) the cessation of infiltration; infiltrated personnel;',
        ...['infiltration', 'infiltrated'],
      ],
    ])
  })

  test('units with all terms are preferred to units with some', () => {
    expect(locate('quiet diplomacy').map(([id]) => id)).toEqual(['p1.after'])
    expect(locate('diplomacy lot').map(([id]) => id)).toEqual(['p1.after', 'fn1'])
  })

  test('a phrase that crosses units is a passage of what contains them', () => {
    expect(locate('"used 2 the"')).toEqual([
      [
        ...['p1', 'Paragraph 1'],
        'Sec said the following points:\n1) that a political channel can be used;\n2) the cessation of infiltration; infiltrated personnel;',
        'used;\n2) the',
      ],
    ])
    expect(locate('"points 1 that"').map(([id]) => id)).toEqual(['p1'])
  })

  test('a phrase that crosses units that nothing contains is a passage of the first', () => {
    const points = makeUnits(['l1.1', '1) one;'], ['l1.2', '2) two.'])
    expect(locate('"one 2"', points)).toEqual([
      ['l1.1', 'List 1, point 1', '1) one;\n2) two.', 'one;\n2'],
    ])
  })

  test('words of no unit are a passage of the whole text', () => {
    expect(locate('washington')).toEqual([
      ['', 'Document', 'Washington, February 24.', 'Washington'],
    ])
  })

  test('words of other readings have no mark', () => {
    const units = makeUnits(['p1', 'The shippes go.', { others: 'ships' }], ['p2', 'A lamp.'])
    expect(locate('ships', units)).toEqual([['p1', 'Paragraph 1', 'The shippes go.']])
    expect(locate('lamp', units)).toEqual([['p2', 'Paragraph 2', 'A lamp.', 'lamp']])
  })

  test('units that are not there, or have no place, have none', () => {
    const passage = { unit: 0, last: 0, matches: [{ term: 0, first: 0, last: 0 }] }
    expect(locatePassages([], [passage]).passages).toEqual([])
    const units = makeUnits(['p1', 'Fog.', { locator: 'p1' }])
    expect(locatePassages(units, [passage]).passages).toEqual([])
  })

  test('a text that answers without words has none', () => {
    expect(locate('in:notes')).toEqual([])
  })
})

describe('the answer to a query', () => {
  const texts = [memo, makeUnits(['p1', 'Quiet fog.']), makeUnits(['p1', 'Diplomacy of fog.'])]
  const ask = (query: string) => {
    const { plan, readings } = planQuery(query, texts.flat())
    return answer(
      plan,
      readings.length,
      texts.map((units) => makeText(units)),
    )
  }

  test('has the texts in their order, with their matches', () => {
    expect(ask('quiet').found).toMatchObject([
      { place: 0, passages: [{ unit: 5 }, { unit: 6 }], matches: [{ term: 0 }, { term: 0 }] },
      { place: 1, passages: [{ unit: 0 }], matches: [{ first: 0 }] },
    ])
  })

  test('counts the texts with each of its terms', () => {
    expect(ask('quiet OR diplomacy OR zzyzxq').counts).toEqual([2, 2, 0])
    expect(ask('(quiet fog) OR lot').counts).toEqual([1, 1, 1])
  })
})
