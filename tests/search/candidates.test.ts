import { expect, test } from 'vitest'
import { findCandidates } from '../../src/search/candidates.ts'
import { readCandidate } from '../../src/search/found-document.ts'
import { fromQuery } from '../../src/search/query.ts'
import { makeIndex } from './fake-index.ts'

const index = makeIndex([
  { url: '/v/d1/', units: [['p1', 'Laos Laos Burma']] },
  { url: '/v/d2/', units: [['p1', 'Burma and Laotians']] },
])

async function find(value: string) {
  const query = fromQuery(value)
  return { query, ...(await findCandidates(index, query)) }
}

test('a candidate contains every term, and has the sum of their scores', async () => {
  const { pages } = await find('Laos Burma')
  expect(pages.map(({ id, score }) => [id, score])).toEqual([['/v/d1/', 3]])
})

test('words with the same prefix are also found, for the forms of the word', async () => {
  const { prefixMatches } = await find('Lao')
  expect(prefixMatches.map((pages) => [...pages.keys()])).toEqual([['/v/d1/', '/v/d2/']])
})

test('a candidate that does not match is not a result', async () => {
  const { query, pages, prefixMatches } = await find('Burma -Laos')
  const found = await Promise.all(pages.map((page) => readCandidate(query, page, prefixMatches)))
  expect(found.map((document) => document?.url)).toEqual([undefined, '/v/d2/'])
})

test('a document that matches has its text, its filters, and its passages', async () => {
  const { query, pages, prefixMatches } = await find('Laos')
  const [page] = pages
  const document = page && (await readCandidate(query, page, prefixMatches))
  expect(document).toMatchObject({
    url: '/v/d1/',
    meta: { title: 'Title of /v/d1/' },
    text: 'Laos Laos Burma\n',
    passages: [{ id: 'p1', matches: [{ start: 0 }, { start: 5 }] }],
  })
})
