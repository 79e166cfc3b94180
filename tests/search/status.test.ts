import { describe, expect, test } from 'vitest'
import { writeStatus } from '../../src/search/status.ts'
import { toIndexedDocument } from '../../src/search/document.ts'
import { sectionKind } from '../../src/search/filters.ts'
import { findMatches } from '../../src/search/match.ts'
import { groupMatches } from '../../src/search/passages.ts'
import { fromQuery } from '../../src/search/query.ts'
import { toFragment } from './fragment.ts'
import { english } from '../../src/words/en/index.ts'

const document = toIndexedDocument(
  toFragment(['p1', 'a quiet call'], ['p1.1', 'quiet diplomacy'], ['fn1', 'quiet diplomacy']),
)

function answer(value: string): string {
  const query = fromQuery(value)
  const matches = findMatches(query, document)
  const passages = matches && groupMatches(document, matches)
  return writeStatus(query, passages ? [{ passages, facts: {} }] : [], english.status)
}

describe('the status has the number of results and the kind of match', () => {
  test.each([
    ['quiet', '3 passages in 1 document, with this word, or a form of it'],
    ['call', '1 passage in 1 document, with this word, or a form of it'],
    ['"quiet diplomacy"', '2 passages in 1 document, with these words in this order'],
    ['"call"', '1 passage in 1 document, with exactly this word'],
    ['quiet diplomacy', '2 passages in 1 document, with all these words, or forms of them'],
    ['quiet "a quiet call"', '1 passage in 1 document, with all of these'],
    ['zzyzxq', 'No passage with this word, or a form of it'],
    ['speaker:rusk', 'No passage with this speaker'],
    ['"diplomacy quiet"', 'No passage with these words in this order'],
    [
      'call -Laos',
      '1 passage in 1 document, with this word, or a form of it, in documents without the excluded words',
    ],
    ['SYG', 'No passage with one of the names Secretary-General, SYG, or UNSYG'],
    ['SYG call', 'No passage with all of these, under any of their names'],
    ['-Laos', 'Enter a word to search.'],
    ['🙂🙂', 'Enter a word to search.'],
    [
      `call ${' '.repeat(500)}`,
      '1 passage in 1 document, with this word, or a form of it. The query is too long: only its beginning was searched.',
    ],
  ])('%s', (value, status) => {
    expect(answer(value)).toBe(status)
  })
})

describe('sections of the front and back matter are counted separately', () => {
  const query = fromQuery('quiet')
  const matches = findMatches(query, document) ?? []
  const passages = groupMatches(document, matches)
  const letter = { passages, facts: { kind: ['Letter'] } }
  const preface = { passages, facts: { kind: [sectionKind] } }

  test('with documents', () => {
    expect(writeStatus(query, [letter, preface], english.status)).toMatch(
      /^6 passages in 1 document and 1 section, /,
    )
  })

  test('alone', () => {
    expect(writeStatus(query, [preface], english.status)).toMatch(
      /^3 passages in 1 section and no document, /,
    )
  })

  test('if the filters exclude them', () => {
    expect(
      writeStatus(query, [letter], english.status, {
        documents: [letter, preface],
        scanned: 2,
        filtered: 2,
        candidates: 2,
      }),
    ).toMatch(/\. 1 more section and no document without filters\.$/)
  })
})

test('the status has the number of scanned documents, and each of its notes is a sentence', () => {
  const query = fromQuery(`quiet ${' '.repeat(500)}`)
  const found = { passages: [], facts: {} }
  const all = { documents: [found], scanned: 1000, filtered: 9687, candidates: 9687 }
  expect(writeStatus(query, [], english.status, all)).toBe(
    'No passage with this word, or a form of it. The query is too long: only its beginning was searched. 1 more document without filters. Showing the 1,000 best matches.',
  )
})
