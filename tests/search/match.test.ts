import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toIndexedDocument } from '../../src/search/document.ts'
import { findMatches } from '../../src/search/match.ts'
import { groupMatches } from '../../src/search/passages.ts'
import { writePlace } from '../../src/tree/locator-words.ts'
import { fromQuery } from '../../src/search/query.ts'
import { toFragment } from './fragment.ts'
import { english } from '../../src/words/en/index.ts'

const memo = toIndexedDocument(
  toFragment(
    ['title', 'Memorandum of Telephone Conversation (Yost)'],
    ['p1', 'Sec said he would appreciate the following points:'],
    ['p1.1', '1) that a political channel can be used;'],
    ['p1.2', '2) the cessation of infiltration; infiltrated personnel; U.S. aid'],
    ['p1.after', 'forces would go home—he could explore. Quiet diplomacy.'],
    ['p2', '(Y’s office called.)'],
    ['p3', 'A call on Viet-Nam.'],
    ['p4', "The Secretary-General’s call; Peiping's; the Secretary General; UNSYG."],
    ['fn1', 'Source: Rusk Files: Lot 72 D 192. Quiet.'],
  ),
)

/** Matches: `unit: words`. */
function find(
  value: string,
  inflected?: Parameters<typeof findMatches>[2],
): Array<string> | undefined {
  return findMatches(fromQuery(value), memo, inflected)?.map(
    ({ start, end, units: [first, last] }) =>
      `${first === last ? first.id : `${first.id}–${last.id}`}: ${memo.text.slice(start, end)}`,
  )
}

describe('a document matches', () => {
  test.each([
    ['a word anywhere', 'quiet', ['p1.after: Quiet', 'fn1: Quiet']],
    ['a phrase by its words in their order', '"quiet diplomacy"', ['p1.after: Quiet diplomacy']],
    ['a phrase across a dash', '"home he could"', ['p1.after: home—he could']],
    ['initials by no word', '"us aid"', undefined],
    ['initials by their letters', '"U S aid"', ['p1.2: U.S. aid']],
    ['a straight apostrophe with a curly one', '"Y\'s office"', ['p2: Y’s office']],
    ['a letter alone by no longer word', '"Y"', undefined],
    ['a number by no longer number', '19', undefined],
    ['a phrase from a point into the next', '"used 2 the"', ['p1.1–p1.2: used;\n2) the']],
    ['no phrase from a paragraph into the next', '"diplomacy Y’s"', undefined],
    ['all words together', 'yost rusk', ['title: Yost', 'fn1: Rusk']],
    ['no words if one is missing', 'yost zzyzxq', undefined],
    ['words and a phrase', 'lot "quiet diplomacy"', ['p1.after: Quiet diplomacy', 'fn1: Lot']],
    ['a name by each name of the thing', 'yost Vietnam', ['title: Yost', 'p3: Viet-Nam']],
    [
      'a name by its possessive',
      'SYG',
      ['p4: Secretary-General’s', 'p4: Secretary General', 'p4: UNSYG'],
    ],
    ['a name by the possessive of another', 'Beijing', ["p4: Peiping's"]],
    ['a name in quotation marks exactly', '"Secretary-General"', ['p4: Secretary General']],
    ['a possessive in quotation marks exactly', '"Peiping’s"', ["p4: Peiping's"]],
    ['no word beside one that is excluded', 'yost -office', undefined],
    ['a word with an excluded phrase that it lacks', 'yost -"lot 73"', ['title: Yost']],
  ])('%s', (_, value, found) => {
    expect(find(value)).toEqual(found)
  })
})

test('a word is found in the forms that the index gives, a phrase and an exclusion are literal', () => {
  const forms = new Set(
    memo.words.filter((word) => /^infiltrat/.test(word.text)).map((w) => w.location),
  )
  expect(find('infiltrated', [forms])).toEqual(['p1.2: infiltration', 'p1.2: infiltrated'])
  expect(find('"infiltrate"', [forms])).toBeUndefined()
  expect(find('yost -infiltrate')).toEqual(['title: Yost'])
})

test('words before the first unit are found, but have no place', () => {
  const loose = toIndexedDocument(toFragment(['', 'Quiet diplomacy.', ''], ['p1', 'Quiet.']))
  const places = (value: string) =>
    findMatches(fromQuery(value), loose)?.map(({ units: [first] }) => first.id)
  expect(places('quiet')).toEqual(['p1'])
  expect(places('"quiet diplomacy"')).toEqual([])
  expect(places('loud')).toBeUndefined()
})

test('of matches that begin at one word, the longest is first', () => {
  expect(find('quiet "quiet diplomacy"')).toEqual([
    'p1.after: Quiet diplomacy',
    'p1.after: Quiet',
    'fn1: Quiet',
  ])
})

describe('matches are grouped into passages', () => {
  const passages = (value: string) =>
    groupMatches(memo, findMatches(fromQuery(value), memo) ?? []).map(
      ({ id, locator, start, end, matches }) => [
        id,
        writePlace(locator, 'name', english.places),
        memo.text.slice(start, end),
        matches.length,
      ],
    )

  test('a unit with two of them is one passage', () => {
    expect(passages('infiltration infiltrated')).toEqual([
      [
        'p1.2',
        'Paragraph 1, point 2',
        '2) the cessation of infiltration; infiltrated personnel; U.S. aid',
        2,
      ],
    ])
  })

  test('units with all terms are preferred to units with some', () => {
    expect(passages('quiet diplomacy').map(([id]) => id)).toEqual(['p1.after'])
    expect(passages('diplomacy lot').map(([id]) => id)).toEqual(['p1.after', 'fn1'])
  })

  test('a phrase that crosses units is a passage of their common ancestor', () => {
    expect(passages('"used 2 the"')).toEqual([
      [
        'p1',
        'Paragraph 1',
        '1) that a political channel can be used;\n2) the cessation of infiltration; infiltrated personnel; U.S. aid',
        1,
      ],
    ])
  })
})

test('a phrase from a paragraph into its first point is a passage of the paragraph', () => {
  const [passage] = groupMatches(memo, findMatches(fromQuery('"points 1 that"'), memo) ?? [])
  expect(passage?.id).toBe('p1')
})

test('a phrase that crosses units without a common ancestor is a passage of the first', () => {
  const points = toIndexedDocument(toFragment(['p1.1', '1) one;'], ['p1.2', '2) two.']))
  const [passage] = groupMatches(points, findMatches(fromQuery('"one 2"'), points) ?? [])
  expect(passage?.id).toBe('p1.1')
  expect(points.text.slice(passage?.start, passage?.end)).toBe('1) one;\n2) two.')
})

test('every range of a paragraph is found as a phrase, with its position', () => {
  const inBody = memo.words.filter((word) => word.unit?.id.startsWith('p1'))
  const index = fc.nat({ max: inBody.length - 1 })
  fc.assert(
    fc.property(index, index, (a, b) => {
      const [first, last] = [inBody[Math.min(a, b)], inBody[Math.max(a, b)]]
      if (!first || !last) return
      const text = memo.text.slice(first.start, last.end)
      const found = findMatches(fromQuery(`"${text}"`), memo) ?? []
      expect(found).toContainEqual({
        term: 0,
        start: first.start,
        end: last.end,
        units: [first.unit, last.unit],
      })
    }),
  )
})

describe('in an interview', () => {
  const interview = toIndexedDocument(
    toFragment(
      ['title', 'Interview with Mary Jones'],
      ['p1', 'INTERVIEWER: When did you begin at the mill, Mrs. Jones?', '@@speaker=INTERVIEWER'],
      ['p2', 'JONES: In 1931. The mill was new.', '@4@speaker=JONES'],
      ['p2.1', '1) The mill burned;', '@4@speaker=JONES'],
      ['p3', 'The tape was stopped at the mill.'],
      ['p4', 'The Vice President: Which mill?', '@@speaker=The+Vice+President'],
    ),
  )
  const find = (value: string): Array<string> | undefined =>
    findMatches(fromQuery(value), interview)?.map(
      ({ start, end, units: [first] }) => `${first.id}: ${interview.text.slice(start, end)}`,
    )

  test.each([
    ['a speaker is found by the name', 'speaker:jones', ['p2: JONES']],
    ['a speaker is found by a part of the name', 'speaker:president', ['p4: President']],
    ['a speaker is found by some words', 'speaker:"vice president"', ['p4: Vice President']],
    ['not by others', 'speaker:"the president"', undefined],
    [
      'words match where the speaker says them',
      'speaker:jones mill',
      ['p2: JONES', 'p2: mill', 'p2.1: mill'],
    ],
    ['and nowhere else', 'speaker:jones begin', undefined],
    [
      'an excluded speaker leaves what others say',
      'mill -speaker:jones',
      ['p1: mill', 'p3: mill', 'p4: mill'],
    ],
    ['who only is mentioned does not speak', 'speaker:mary', undefined],
  ])('%s', (_, value, found) => {
    expect(find(value)).toEqual(found)
  })

  test('the locator of a unit is read beside its speaker', () => {
    expect(interview.units.find(({ id }) => id === 'p2')).toMatchObject({
      speaker: 'JONES',
      locator: { pages: { first: '4' } },
    })
  })
})
