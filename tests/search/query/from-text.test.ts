import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maxQueryLength } from '../../../src/search/query/cut-query.ts'
import { fromText, maxLeaves } from '../../../src/search/query/from-text.ts'
import { toText } from '../../../src/search/query/to-text.ts'
import type { QueryNode } from '../../../src/search/query/tree.ts'

/** Write what was understood of a query. */
function understand(text: string): string {
  const { tree } = fromText(text)
  return tree ? toText(tree) : ''
}

/** List what was not understood. */
function misread(text: string): Array<string> {
  return fromText(text).misreadings.map(({ type, value, field }) =>
    [type, ...(field ? [field] : []), value].join(' '),
  )
}

test('the operators of a query make a tree', () => {
  expect(fromText('Taylor (bomb* OR "air strikes"~3) -Laos in:notes').tree).toEqual({
    type: 'and',
    children: [
      { type: 'word', value: 'Taylor' },
      {
        type: 'or',
        children: [
          { type: 'word', value: 'bomb*' },
          { type: 'phrase', value: 'air strikes', distance: 3 },
        ],
      },
      { type: 'not', child: { type: 'word', value: 'Laos' } },
      { type: 'field', name: 'in', value: 'notes' },
    ],
  })
})

test.each([
  ['contact NOT hanoi', 'contact -hanoi'],
  ['contact AND NOT hanoi', 'contact -hanoi'],
  ['vietnam OR laos OR burma', 'vietnam OR laos OR burma'],
  ['bombing Laos OR Cambodia', 'bombing (Laos OR Cambodia)'],
  ['a AND b OR c', '(a b) OR c'],
  ['a (b c) d', 'a b c d'],
  ['a (b in:notes) d', 'a (b in:notes) d'],
  ['((a -p:3))', 'a -p:3'],
  ['-(a OR b)', '-(a OR b)'],
  ['NOT NOT a', 'a'],
  ['or not and', 'or not and'],
  ['tit-for-tat home—he', 'tit-for-tat home—he'],
  [
    '“quiet diplomacy” „so“ «calme» ‘at last’ 「外交」',
    '"quiet diplomacy" "so" "calme" "at last" "外交"',
  ],
  ['Y’s office', 'Y’s office'],
  ["the workers' and farmers' party", 'the workers and farmers party'],
  ['(Yost), Rusk; Thant.', 'Yost Rusk Thant'],
  ['Person:yost PLACE:"Viet Nam"', 'person:yost place:"Viet Nam"'],
  ['−Laos ‐Burma', '-Laos -Burma'],
  ['date:1965, p:366–370', 'date:1965 p:366–370'],
  ['1,200 10:30 3.2', '1,200 10:30 3.2'],
  ['Rusk ,date:1965 (…in:notes)', 'Rusk date:1965 in:notes'],
  ['"hanoi peking" ~5 rusk', '"hanoi peking"~5 rusk'],
  ['p:366.., p:<=5 p:…xii', 'p:366.. p:<=5 p:…xii'],
  ['doc:162, 163, 165..167 rusk', 'doc:"162, 163, 165..167" rusk'],
  ['doc:>160 p:366,370', 'doc:>160 p:366,370'],
  ['in:notes,title kind:letter,telegram', 'in:notes,title kind:letter,telegram'],
  ['date:February 24, 1965 rusk', 'date:"February 24, 1965" rusk'],
  ['date:24 Feb. 1965', 'date:"24 Feb. 1965"'],
  ['date:1965-02–1965-03 rusk', 'date:1965-02–1965-03 rusk'],
  ['date:1965 February', 'date:1965 February'],
])('%s is read as %s', (typed, understood) => {
  expect(understand(typed)).toBe(understood)
  expect(misread(typed)).toEqual([])
})

test.each([
  ['a OR', 'a', ['alone OR']],
  ['OR a', 'a', ['alone OR']],
  ['a AND OR b', 'a OR b', ['alone AND']],
  ['a NOT', 'a', ['alone NOT']],
  ['(a b', 'a b', ['bracket (']],
  ['a) b', 'a b', ['bracket )']],
  ['word~5', 'word', ['distance ~5']],
  ['(word~5), word~', 'word word', ['distance ~5', 'distance ~']],
  ['"a b"~far', '"a b"', ['distance ~far']],
  ['"a b', '"a b"', ['quotation "a b']],
  ['author:rusk', 'author:rusk', ['field author:']],
  ['re:OR', 're:OR', ['field re:']],
  ['date:soon a', 'a', ['value date soon']],
  ['date: a', '', ['value date a']],
  ['in:margin a', 'a', ['value in margin']],
  ['person:', '', ['value person ']],
  ['wom?n', 'wom?n', ['sign ?']],
  ['a|b', 'a|b', ['sign |']],
  ['a*', 'a', ['wildcard a*']],
  ['* b', 'b', ['wildcard *']],
  ['??? b', 'b', ['wordless ???']],
  ['- b', 'b', ['wordless -']],
  ['""', '', ['wordless ""']],
])('%s is read as %s, and what was not understood is said', (typed, understood, said) => {
  expect(understand(typed)).toBe(understood)
  expect(misread(typed)).toEqual(said)
})

test('what is too long or too deep is cut, and said', () => {
  expect(misread('word '.repeat(maxQueryLength))).toContain(
    'length word word word word word word word word ',
  )
  expect(fromText('a '.repeat(maxLeaves)).misreadings).toEqual([])
  expect(fromText('a '.repeat(maxLeaves + 1)).misreadings).toMatchObject([{ type: 'length' }])
  expect(misread('('.repeat(40) + 'a')).toContain('bracket (')
})

/** Pieces from which hostile queries are made. */
const pieces = fc.constantFrom(
  ...[
    '"',
    '“',
    '”',
    '‘',
    '’',
    '«',
    '(',
    ')',
    '-',
    '*',
    '~',
    '~5',
    ':',
    ' ',
    '  ',
    'OR',
    'AND',
    'NOT',
  ],
  ...[
    'word',
    'Y’s',
    'date:',
    '1965-02',
    '..',
    '>',
    ', ',
    'doc:',
    'p:',
    '366–70',
    'May 4',
    'near',
    'or',
    '|',
    '!',
    'in:',
    'notes',
    'foo:',
    '<',
    '?',
    ',',
    '中',
    '🙂',
    '\u00ad',
  ],
)

test('every text is a query, and what was understood of it is understood again', () => {
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const { tree } = fromText(text)
      if (tree === undefined) return
      const again = fromText(toText(tree)).tree
      expect(again).toEqual(tree)
    }),
    { numRuns: 3000 },
  )
})

/** Trees that a reader can write. */
const trees = fc.letrec<{ node: QueryNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc
      .constantFrom('Rusk', 'bomb*', 'Y’s', '1,200')
      .map((value): QueryNode => ({ type: 'word', value })),
    fc
      .record({ value: fc.constantFrom('air strikes', 'Rusk', 'Viet* Nam'), distance: fc.nat(9) })
      .map((phrase): QueryNode => ({ type: 'phrase', ...phrase })),
    fc.constant<QueryNode>({ type: 'field', name: 'person', value: 'Van Dyk' }),
    fc
      .record({
        type: fc.constantFrom('and', 'or'),
        children: fc.array(tie('node'), { minLength: 2, maxLength: 3 }),
      })
      .filter(({ type, children }) => children.every((child) => child.type !== type))
      .map(({ type, children }): QueryNode => ({ type: type === 'or' ? type : 'and', children })),
    tie('node')
      .filter(({ type }) => type !== 'not')
      .map((child): QueryNode => ({ type: 'not', child })),
  ),
}))

test('every tree can be written', () => {
  fc.assert(
    fc.property(trees.node, (tree) => {
      const read = fromText(toText(tree))
      fc.pre(read.misreadings.length === 0)
      expect(read.tree).toEqual(tree)
    }),
  )
})
