import { describe, expect, test } from 'vitest'
import { toIndexedDocument } from '../../src/search/document.ts'
import { findMatches } from '../../src/search/match.ts'
import { groupMatches } from '../../src/search/passages.ts'
import { fromQuery } from '../../src/search/query.ts'
import { toResult } from '../../src/search/result.ts'
import { toFragment } from './fragment.ts'
import { english } from '../../src/words/en/index.ts'

const fragment = toFragment(
  ['p1.4', '4) a real point in quiet diplomacy;', '!@367'],
  ['p1.after', 'he feels by quiet diplomacy he can', '!@367–368'],
  ['p2', '(a) We want it; 4) no more'],
)
const document = toIndexedDocument(fragment)

function results(value: string) {
  const matches = findMatches(fromQuery(value), document) ?? []
  const passages = groupMatches(document, matches)
  return passages.map((passage) =>
    toResult(
      { url: '/v/d1/', meta: {}, facts: {}, score: 0, text: document.text, passages },
      passage,
      english.places,
    ),
  )
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
})

test('a word in very many passages links to them without directives', () => {
  const units = Array.from({ length: 41 }, (_, index): [string, string] => [
    `p${index + 1}`,
    'He said the word.',
  ])
  const many = toIndexedDocument(toFragment(...units))
  const passages = groupMatches(many, findMatches(fromQuery('word'), many) ?? [])
  expect(passages).toHaveLength(41)
  const [first] = passages.map((passage) =>
    toResult(
      { url: '/v/d1/', meta: {}, facts: {}, score: 0, text: many.text, passages },
      passage,
      english.places,
    ),
  )
  expect(first?.href).toBe('/v/d1/#p1')
})
