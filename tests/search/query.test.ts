import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromQuery, maxQueryLength, type Term } from '../../src/search/query.ts'
import { fold } from '../../src/search/words.ts'

const word = (text: string): Term => ({ type: 'word', word: text })
const phrase = (...words: Array<string>): Term => ({ type: 'phrase', words })

describe('a query is parsed into terms', () => {
  test.each<[string, string, Array<Term>]>([
    ['words', 'Burma aggression', [word('burma'), word('aggression')]],
    ['a phrase in straight quotes', '"quiet diplomacy"', [phrase('quiet', 'diplomacy')]],
    ['a phrase in curly quotes', '“quiet diplomacy”', [phrase('quiet', 'diplomacy')]],
    ['a phrase that nobody closed', '"quiet diplomacy', [phrase('quiet', 'diplomacy')]],
    ['a phrase of one word, which is literal', '"Y"', [phrase('y')]],
    ['words and phrases', 'Burma "face saver"', [word('burma'), phrase('face', 'saver')]],
    ['words that a hyphen ties', 'tit-for-tat', [phrase('tit', 'for', 'tat')]],
    ['words that a dash ties', 'home—he could', [phrase('home', 'he'), word('could')]],
    ['an apostrophe, straight', "Y's", [word("y's")]],
    ['an apostrophe, curly', 'Y’s', [word("y's")]],
    ['a term that is said twice', 'Y y Y', [word('y')]],
    ['numbers', '"Lot 72 D 192"', [phrase('lot', '72', 'd', '192')]],
    ['letters with marks', 'Café CAFÉ', [word('cafe')]],
    ['markup', '<script>alert(1)</script>', [phrase('script', 'alert', '1', 'script')]],
    ['the syntax of patterns', '((((( x [', [word('x')]],
    ['a speaker', 'speaker:Jones mill', [{ type: 'speaker', words: ['jones'] }, word('mill')]],
    [
      'a speaker of two words',
      'Speaker:"The President"',
      [{ type: 'speaker', words: ['the', 'president'] }],
    ],
    ['a field without a value', 'speaker: jones', [word('speaker'), word('jones')]],
    ['a field that does not exist', 'colour:red', [phrase('colour', 'red')]],
    ['nothing', '  ', []],
    ['empty quotes', '"" “”', []],
    ['emoji', '🙂🙂', []],
    ['a hyphen alone', '- — –', []],
  ])('%s', (_, value, terms) => {
    expect(fromQuery(value)).toEqual({ terms, excluded: [], cut: false })
  })
})

test('a term after a hyphen is excluded', () => {
  const query = { terms: [word('rangoon')], excluded: [word('thant'), phrase('face', 'saver')] }
  expect(fromQuery('Rangoon -Thant -"face saver"')).toEqual({ ...query, cut: false })
})

describe('a name with alternatives', () => {
  const asks = (value: string, literal = false) =>
    fromQuery(value, { literal }).terms.map((term) =>
      term.type === 'name' ? term.names.map(({ text }) => text).join(' or ') : term,
    )

  test.each<[string, string, Array<string | Term>]>([
    ['is any of its names', 'Beijing', ['Peiping or Peking or Beijing']],
    ['may be two words', 'Viet Nam Burma', ['Viet Nam or Vietnam', word('burma')]],
    ['may be tied by a hyphen', 'viet-nam', ['Viet Nam or Vietnam']],
    ['is searched once', 'SYG Secretary-General', ['Secretary-General or SYG or UNSYG']],
    ...(
      [
        'Secretary-General',
        'Secretary General',
        'secretary‐general',
        'Secretary\u2011General',
      ] as const
    ).map((value): [string, string, Array<string | Term>] => [
      `is one, however it is spelled: ${value}`,
      value,
      ['Secretary-General or SYG or UNSYG'],
    ]),
    ['may be a possessive', 'Secretary-General’s', ['Secretary-General or SYG or UNSYG']],
    ['may be one of two words', "Viet Nam's Burma", ['Viet Nam or Vietnam', word('burma')]],
    ['is literal in quotes with a hyphen', '“Secretary-General”', [phrase('secretary', 'general')]],
    ['is literal in quotes', '"Beijing"', [phrase('beijing')]],
    ['is not made of quoted words', 'Viet "Nam"', [word('viet'), phrase('nam')]],
    ['is not made of an excluded word', 'Viet -Nam', [word('viet')]],
  ])('%s', (_, value, terms) => {
    expect(asks(value)).toEqual(terms)
  })

  test('matches as spelled if the reader asks for it', () => {
    expect(asks('Beijing Viet-Nam', true)).toEqual([word('beijing'), phrase('viet', 'nam')])
  })
})

test('a long query is truncated, and marked so', () => {
  expect(fromQuery('a'.repeat(maxQueryLength)).cut).toBe(false)
  expect(fromQuery('a'.repeat(maxQueryLength + 1)).cut).toBe(true)
  const words = Array.from({ length: 40 }, (_, index) => `w${index}`)
  expect(fromQuery(words.join(' '))).toMatchObject({ cut: true, terms: { length: 32 } })
})

test('any input is valid, and its terms are folded words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (value) => {
      const { terms, excluded } = fromQuery(value)
      for (const term of [...terms, ...excluded]) {
        if (term.type === 'name') continue
        const words = term.type === 'word' ? [term.word] : term.words
        expect(words.length).toBeGreaterThan(0)
        for (const text of words) expect(fold(text)).toBe(text)
      }
    }),
  )
})
