import { expect, test } from 'vitest'
import { toEntries } from '../../src/search/entries/entries.ts'
import { findInText } from '../../src/search/find-in-text.ts'
import { toNames } from '../../src/search/plan/names.ts'
import { fromText } from '../../src/search/query/from-text.ts'
import { readPage } from '../../src/search/text/page-text.ts'

const { text, words } = readPage([
  { value: 'We have followed all indications from ', unit: 'p1.1', isBlock: true },
  { value: 'Peiping', unit: 'p1.1', isBlock: false, gloss: 'g-peiping' },
  { value: ' and Hanoi. Quiet diplomacy is indicated.', unit: 'p1.1', isBlock: false },
  { value: 'Source: Hanoi', unit: 'fn1', isBlock: true },
])
const names = toNames([['Peiping', 'Peking']])
const entries = toEntries([{ key: 'peiping', kind: 'places', names: ['Peiping'], texts: {} }])

/** The words that are found, in order. */
function find(query: string): Array<string> {
  const { tree } = fromText(query)
  if (tree === undefined) expect.fail()
  const all = words.map((word) => word.text)
  return findInText(tree, text, all, names, entries).map(([first, last]) =>
    all.slice(first, last + 1).join(' '),
  )
}

test.each([
  ['a word in all its forms', 'indicate', ['indications', 'indicated']],
  ['a phrase as one', '"quiet diplomacy"', ['quiet diplomacy']],
  ['under another name', 'Peking', ['peiping']],
  ['what the text has of a query that it does not answer', 'Hanoi Moscow', ['hanoi', 'hanoi']],
  ['what it has of alternatives', 'Moscow OR quiet', ['quiet']],
  ['nothing that is excluded', 'quiet -Hanoi', ['quiet']],
  ['an entry where it is mentioned', 'place:peiping', ['peiping']],
  ['each word once', 'Hanoi OR "Hanoi"', ['hanoi', 'hanoi']],
  ['nothing for what is not there', 'Moscow', []],
])('a text has %s: %s', (_, query, found) => {
  expect(find(query)).toEqual(found)
})
