import { describe, expect, test } from 'vitest'
import { toPassages } from '../../src/search/answer.ts'
import { toResult } from '../../src/search/result.ts'
import { locatePassages } from '../../src/search/text/located-text.ts'
import { english } from '../../src/words/en/index.ts'
import { findMatches } from '../../src/search/match/find-matches.ts'
import { toAsked } from '../../src/search/plan/to-asked.ts'
import { planQuery } from './match/find.ts'
import { makeText, makeUnits } from './match/make-text.ts'

const point = makeUnits(
  ['', 'Washington, February 24.'],
  ['p1.4', '4) a real point in quiet diplomacy;', { locator: '!@367' }],
  ['p1.after', 'he feels by quiet diplomacy he can', { locator: '!@367–368' }],
  ['p2', '(a) We want it; 4) no more', { others: 'wanted' }],
)

function results(query: string, units = point) {
  const text = makeText(units)
  const { plan } = planQuery(query, units)
  const matches = findMatches(plan, text) ?? []
  const located = locatePassages(units, toPassages(text, matches, toAsked(plan)))
  return located.passages.map((passage) => toResult('/v/d1/', located, passage, english.places))
}

describe('a passage is shown', () => {
  test('with its name, its pages, and a link to the exact words', () => {
    const [point, after] = results('"quiet diplomacy"')
    expect(point).toMatchObject({
      name: 'Point 4',
      pages: 'p. 367',
      pieces: [
        { text: 'a real point in ', marked: false },
        { text: 'quiet diplomacy', marked: true },
        { text: ';', marked: false },
      ],
    })
    expect(point?.href).toMatch(/^\/v\/d1\/#p1\.4:~:text=.*quiet%20diplomacy/)
    expect(after).toMatchObject({ name: 'After the points', pages: 'pp. 367–368' })
    expect(after?.href).toMatch(/^\/v\/d1\/#p1\.after:~:text=.*quiet%20diplomacy/)
  })

  test('without pages if none are known, and with a label that its name lacks', () => {
    expect(results('want')).toMatchObject([
      { name: 'Paragraph 2', pages: '', pieces: [{ text: '(a) We ' }, { text: 'want' }, {}] },
    ])
  })

  test('with its label if that is a match', () => {
    expect(results('"4 a real"')).toMatchObject([
      { pieces: [{ text: '4) a real', marked: true }, {}] },
    ])
  })

  test('with a mark for each word', () => {
    expect(results('point real')[0]?.href).toBe('/v/d1/#p1.4:~:text=real&text=point')
  })

  test('by the words in the document, where it belongs to no unit', () => {
    expect(results('washington')[0]?.href).toBe('/v/d1/#:~:text=Washington')
  })
})

test('each of several texts without an address has its own page', () => {
  const units = makeUnits(
    ['', 'Saigon, May 2', { locator: 'd@1' }],
    ['p1', 'Fog.', { locator: '@1–2' }],
    ['', 'Risks of waiting', { locator: 'd@2' }],
  )
  expect(results('waiting', units)).toMatchObject([{ pages: 'p. 2' }])
})

test('a passage whose words are those of another reading is shown from its beginning', () => {
  expect(results('"wanted"')).toMatchObject([{ href: '/v/d1/#p2' }])
})

test('a word in very many passages links to them without directives', () => {
  const many = makeUnits(
    ...Array.from({ length: 41 }, (_, index) => [`p${index + 1}`, 'He said the word.'] as const),
  )
  const found = results('word', many)
  expect(found).toHaveLength(41)
  expect(found[0]?.href).toBe('/v/d1/#p1')
})
