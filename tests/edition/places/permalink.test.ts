import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseFragment } from '../../../src/edition/places/permalink.ts'
import { toLocators } from '../../tree/locators.ts'
import { adviseOnFragment } from '../../../src/edition/places/permalink-advice.ts'
import { english } from '../../../src/words/en/index.ts'

describe('the fragment of an address is read', () => {
  test.each([
    ['', { id: '', directed: false }],
    ['#', { id: '', directed: false }],
    ['#p1.3', { id: 'p1.3', directed: false }],
    ['#p1.%C3%A9', { id: 'p1.é', directed: false }],
    ['#100%', { id: '100%', directed: false }],
    ['#p1.3:~:text=the%20north', { id: 'p1.3', directed: true }],
    ['#:~:text=the%20north', { id: '', directed: true }],
  ])('%j', (hash, expected) => {
    expect(parseFragment(hash)).toEqual(expected)
  })
})

describe('advice on a missing place names what exists', () => {
  const memo = toLocators([
    ['title', '@366'],
    ['pg_366', '@'],
    ['p1', '@366–367'],
    ['p1.1', '@366–367'],
    ['pg_367', '@'],
    ['p1.2', '@367'],
    ['p1.3', '@367'],
    ['p1.after', '@367'],
    ['p2', '@367'],
    ['p2.a', '@367'],
    ['p2.b', '@367'],
    ['fn1', '@366'],
  ])

  test.each([
    ['p1.9', 'points 1–3 in paragraph 1, pp. 366–367', 'p1.3'],
    ['p1.0', 'points 1–3 in paragraph 1, pp. 366–367', 'p1.1'],
    ['p2.c', 'points a–b in paragraph 2, p. 367', 'p2.a'],
    ['p99', 'paragraphs 1–2', 'p2'],
    ['p7.1', 'paragraphs 1–2', 'p2'],
    ['fn7', 'note 1', 'fn1'],
    ['pg_999', 'pages 366–367', 'pg_367'],
    ['nonsense', 'paragraphs 1–2', 'p1'],
    ['', 'paragraphs 1–2', 'p1'],
  ])('#%s: there are %s', (requested, has, nearest) => {
    expect(adviseOnFragment(requested, memo, english.places)).toEqual({ has, nearest })
  })

  test.each([
    ['pt3', 'p1.3'],
    ['point-3', 'p1.3'],
    ['page-367', 'pg_367'],
    ['pg367', 'pg_367'],
    ['footnote1', 'fn1'],
    ['fn:1', 'fn1'],
    ['n1', 'fn1'],
    ['para2', 'p2'],
    ['p1.2).', 'p1.2'],
    ['fn1/', 'fn1'],
  ])('#%s, as other editions name it, is nearest to #%s', (requested, nearest) => {
    expect(adviseOnFragment(requested, memo, english.places)?.nearest).toBe(nearest)
  })

  test('a document without paragraphs has its title', () => {
    expect(adviseOnFragment('p1', toLocators([['title', '@']]), english.places)).toEqual({
      has: 'title',
      nearest: 'title',
    })
  })

  test('a document without places has no advice', () => {
    expect(adviseOnFragment('p1', new Map(), english.places)).toBeUndefined()
  })

  test('for any request, the advice is an existing place', () => {
    fc.assert(
      fc.property(fc.string(), (requested) => {
        const { id } = parseFragment(`#${requested}`)
        expect(memo.has(adviseOnFragment(id, memo, english.places)?.nearest ?? '')).toBe(true)
      }),
    )
  })
})
