import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromText } from '../../../src/search/query/from-text.ts'
import { search } from '../../../src/search/search.ts'
import type { StoredUnit } from '../../../src/search/text/stored-text.ts'
import { makeIndex } from '../make-index.ts'
import { answer, type Ask, type PlacedWord, type Text, type Unit, write } from './oracle.ts'

/** Words of the texts; `lamps` is a form of `lamp`, and `old gas` another name of `oil`. */
const words = ['lamp', 'lamps', 'mole', 'fog', 'old', 'gas', 'oil', '1', '200', '1200']

const word = fc.constantFrom(...words)

/** Anchors of units, with their parts of the text, and what is one paragraph or note. */
const places = [
  ['title', 'title', 'title'],
  ['', 'text', 'head'],
  ['p1', 'text', 'p1'],
  ['p1.1', 'text', 'p1'],
  ['p1.after', 'text', 'p1'],
  ['p2', 'text', 'p2'],
  ['fn1', 'notes', 'fn1'],
  ['fn1.1', 'notes', 'fn1'],
  ['fn2', 'notes', 'fn2'],
] as const

const unit = fc.record({
  words: fc.array(word, { maxLength: 6 }),
  speaker: fc.constantFrom('', '', 'JONES', 'Mary Jones', 'Smith'),
  pages: fc.constantFrom(...['', '', '4', '5', 'xii', '4–6', 'xii–2']),
  mentions: fc.array(fc.tuple(fc.constantFrom('yost', 'rusk'), fc.nat(5), fc.nat(2)), {
    maxLength: 2,
  }),
})

/** Pages by the codes of their ranges. */
const pages: Record<string, ReadonlyArray<string>> = {
  '': [],
  '4–6': ['4', '5', '6'],
  'xii–2': ['xii', 'xiii', '1', '2'],
}

const about = fc.record({
  kind: fc.constantFrom('Telegram', 'Letter'),
  from: fc.constantFrom('the Embassy in Burma', 'Mr. Rusk'),
  date: fc.constantFrom(undefined, '1964', '1965-02', '1965-02-10', '1965-03-31', '1965-04-01'),
})

/** A text as it is stored, and as the oracle sees it. */
const text = fc
  .record({
    units: fc.array(unit, { minLength: 1, maxLength: places.length }),
    skipped: fc.nat(3),
    about,
  })
  .map(({ units: drawn, skipped, about: { kind, from, date } }) => {
    const stored: Array<StoredUnit> = []
    const placed: Array<PlacedWord> = []
    const units: Array<Unit> = []
    const mentions: Array<Text['mentions'][number]> = []
    for (const [index, own] of drawn.entries()) {
      const [id, part, paragraph] = places[index + skipped] ?? []
      if (id === undefined) break
      const spans = own.mentions.flatMap(([key, from, more]): Array<[string, number, number]> => {
        const last = Math.min(from + more, own.words.length - 1)
        return from <= last ? [[key, from, last]] : []
      })
      for (const [key, first, last] of spans)
        mentions.push({ key, first: placed.length + first, last: placed.length + last })
      for (const word of own.words) placed.push({ word, unit: index, paragraph })
      // What belongs to no unit, such as a dateline, stands on the page of what is above it.
      const above = id === '' && own.pages === '' ? units.at(-1)?.pages.slice(-1) : undefined
      const on = above ?? pages[own.pages] ?? [own.pages]
      units.push({ part, speaker: own.speaker, pages: on })
      stored.push({
        ...{ id, locator: `${id === '' ? 'd' : ''}@${own.pages}`, text: own.words.join(' ') },
        ...(own.speaker !== '' && { speaker: own.speaker }),
        ...(spans.length > 0 && { mentions: spans }),
      })
    }
    const facts = new Set([kind, from, date ?? ''])
    const seen: Text = { words: placed, units, facts, mentions }
    const own = { facts: { kind: [kind] }, from: [from], ...(date !== undefined && { date }) }
    return { stored, about: own, seen }
  })

const forms = (word: string) => (other: string) =>
  other === word || (word.startsWith('lamp') && other.startsWith('lamp'))
const same = (word: string) => (other: string) => other === word

/** A word as it is spelled, or a pattern. */
const spelled = fc.constantFrom(
  ...words.slice(0, 7).map((text) => ({ text, test: same(text) })),
  { text: 'la*', test: (word: string) => /^la/.test(word) },
  { text: '*mp*', test: (word: string) => /mp/.test(word) },
  { text: 'l*s', test: (word: string) => /^l.*s$/.test(word) },
  { text: '*ol*', test: (word: string) => /ol/.test(word) },
)

const run = (maxLength: number) =>
  fc.array(spelled, { minLength: 1, maxLength }).map((parts) => ({
    text: `"${parts.map((part) => part.text).join(' ')}"`,
    tests: parts.map((part) => part.test),
  }))

const either = (one: string, ...other: Array<string>) => [[same(one)], other.map(same)]

const days: ReadonlyArray<[text: string, dates: ReadonlyArray<string>]> = [
  ['date:1965', ['1965-02', '1965-02-10', '1965-03-31', '1965-04-01']],
  ['date:1965-02-05..1965-03', ['1965-02', '1965-02-10', '1965-03-31']],
  ['date:<1965-02-10', ['1964', '1965-02']],
  ['date:>=1965-03-31', ['1965-03-31', '1965-04-01']],
]

const leaf = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('lamp', 'lamps', 'mole', 'fog')
      .map((text): Ask => ({ is: 'words', text, ways: [[forms(text)]] })),
  },
  fc.constantFrom<Ask>(
    { is: 'words', text: 'oil', ways: either('oil', 'old', 'gas') },
    { is: 'words', text: 'old gas', ways: either('oil', 'old', 'gas') },
    ...['1200', '1,200', '1 200'].map((text): Ask => ({
      is: 'words',
      text,
      ways: either('1200', '1', '200'),
    })),
    ...['la*', '*mp', '*mp*'].map((text): Ask => {
      const pattern = new RegExp(`^${text.replaceAll('*', '.*')}$`)
      return { is: 'words', text, ways: [[(word) => pattern.test(word)]] }
    }),
    { is: 'words', text: 'mole-fog', ways: [[same('mole'), same('fog')]] },
    { is: 'words', text: 'xyz', ways: [[same('xyz')]] },
    { is: 'mention', text: 'person:yost', key: 'yost' },
    { is: 'mention', text: 'place:"Dean Rusk"', key: 'rusk' },
  ),
  run(3).map(({ text, tests }): Ask => ({ is: 'words', text, ways: [tests] })),
  fc.tuple(run(3), fc.nat(4)).map(([{ text, tests }, distance]): Ask => ({
    is: 'near',
    text: `${text}~${distance}`,
    run: tests,
    distance,
  })),
  fc.constantFrom<Ask>(
    ...(['title', 'text', 'notes'] as const).map((part): Ask => ({
      is: 'within',
      text: `in:${part}`,
      holds: (unit) => unit.part === part,
    })),
    { is: 'within', text: 'speaker:jones', holds: (unit) => /jones/i.test(unit.speaker) },
    { is: 'within', text: 'speaker:"mary jones"', holds: (unit) => unit.speaker === 'Mary Jones' },
    { is: 'within', text: 'p:5', holds: (unit) => unit.pages.includes('5') },
    {
      is: 'within',
      text: 'p:xiii..1',
      holds: (unit) => unit.pages.some((page) => ['xiii', '1'].includes(page)),
    },
  ),
  fc.constantFrom<Ask>(
    { is: 'about', text: 'kind:telegram', fact: 'Telegram' },
    { is: 'about', text: 'from:rusk', fact: 'Mr. Rusk' },
    { is: 'about', text: 'from:burma', fact: 'the Embassy in Burma' },
    ...days.map(([text, dates]): Ask => ({
      is: 'any',
      parts: dates.map((fact): Ask => ({ is: 'about', text, fact })),
    })),
  ),
)

const asks = fc.letrec<{ ask: Ask }>((tie) => ({
  ask: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc
      .array(tie('ask'), { minLength: 2, maxLength: 3 })
      .map((parts): Ask => ({ is: 'all', parts })),
    fc
      .array(tie('ask'), { minLength: 2, maxLength: 3 })
      .map((parts): Ask => ({ is: 'any', parts })),
    // What is excluded twice is asked for.
    tie('ask').map((part): Ask => (part.is === 'none' ? part : { is: 'none', part })),
  ),
}))

const names = [['oil', 'Old Gas']]

const entries = [
  { key: 'yost', kind: 'people' as const, names: ['Charles W. Yost', 'Yost'] },
  { key: 'rusk', kind: 'places' as const, names: ['Rusk, Dean'] },
]

test('the search finds the words that a reading word by word finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 1, maxLength: 3 }),
      asks.ask,
      async (texts, ask) => {
        const query = write(ask)
        const { tree, misreadings } = fromText(query)
        fc.pre(tree !== undefined && misreadings.length === 0)
        const index = makeIndex(
          texts.map(({ stored, about }) => ({ units: stored, about })),
          { names, entries },
        )
        const { found } = await search(tree, index, { isWanted: () => true }, new Map())
        const actual = found.map(({ place, matches }) => [
          place,
          [...new Set(matches.map(({ first, last }) => `${first}-${last}`))].sort(),
        ])
        const expected = texts.flatMap(({ seen }, place) => {
          const matches = answer(ask, seen)
          return matches ? [[place, [...matches].sort()]] : []
        })
        expect({ query, found: actual }).toEqual({ query, found: expected })
      },
    ),
    { numRuns: 1500 },
  )
})
