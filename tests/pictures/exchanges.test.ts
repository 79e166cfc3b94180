import { expect, test } from 'vitest'
import { toExchangeId, groupExchanges, selectFlows } from '../../src/pictures/exchanges.ts'

const titles = [
  'Letter From Ada to Ben',
  'Telegram From the Embassy in Laos to the Department of State',
  'Telegram From the Embassy in Laos to the Department of State',
  'Letter From Ben to Ada',
  'Conversation Between Ada and Ben',
  'Editorial Note',
  'Paper Prepared by Ada',
  'Letter From Ada to Ben',
  'Telegram From Embassy in Laos to the Department of State',
]
const entries = titles.map((title, index) => ({ data: { title, document: `d${index + 1}` } }))
const exchanges = groupExchanges(entries)

test('the most frequent come first, else those of the first documents', () => {
  expect(
    exchanges.map(({ from, to, documents }) => [
      from,
      to,
      documents.map((one) => one.data.document),
    ]),
  ).toEqual([
    ['Embassy in Laos', 'Department of State', ['d2', 'd3', 'd9']],
    ['Ada', 'Ben', ['d1', 'd8']],
    ['Ben', 'Ada', ['d4']],
    ['Ada', 'Ben', ['d5']],
    ['Ada', undefined, ['d7']],
  ])
})

test('no two exchanges have the same anchor', () => {
  const ids = exchanges.map(toExchangeId)
  expect(ids).toContain('from-d2')
  expect(new Set(ids).size).toBe(ids.length)
})

test('a picture shows exchanges with a sender and a receiver', () => {
  expect(selectFlows(exchanges).map(({ from, to }) => `${from} → ${to}`)).toEqual([
    'Embassy in Laos → Department of State',
    'Ada → Ben',
    'Ben → Ada',
  ])
})

test('a few documents have no picture', () => {
  expect(selectFlows(groupExchanges(entries.slice(0, 4)))).toEqual([])
})

test('a letter whose source names its correspondents is theirs, and a text by somebody is no letter', () => {
  const correspondents = { from: 'Paolo Berti', to: 'Ada Marin' }
  const [exchange, ...others] = groupExchanges([
    { data: { title: 'Brief an Ada', correspondents } },
    { data: { title: 'A Song by Paolo', facts: { kind: 'Text' } } },
  ])
  expect(exchange).toMatchObject({ ...correspondents, mutual: false })
  expect(others).toEqual([])
})
