import { expect, test } from 'vitest'
import { ask } from './asking.ts'
import { useMemoAlone } from './editions.ts'
import { memo } from './site.ts'

const site = useMemoAlone()

/** Open a page, and list the paths of what it fetches. */
async function listFetched(path: string): Promise<Array<string>> {
  const page = await site.open('about:blank')
  const fetched: Array<string> = []
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  return fetched
}

/** A file of the index: `/search/texts.json`, `/search/words/b.txt`. */
const ofIndex = /^\/(?:search\/.+|pagefind\/.+)/

test('nothing of the index is fetched before a reader searches', async () => {
  for (const path of [memo, '/search/', '/search/?q=']) {
    const fetched = await listFetched(path)
    expect(fetched.filter((each) => ofIndex.test(each))).toEqual([])
  }
})

test('a page that is only read loads no script of the search', async () => {
  for (const path of ['/', memo]) {
    const fetched = await listFetched(path)
    expect(fetched.filter((each) => /\/search\.[^/]+\.js$/.test(each))).toEqual([])
  }
})

test('a search loads its index at once, and few scripts', async () => {
  const fetched = await listFetched(ask('Burma'))
  expect(fetched.filter((each) => ofIndex.test(each)).toSorted()).toEqual([
    '/search/names.json',
    '/search/positions/0.txt',
    '/search/texts.json',
    '/search/texts/frus1964-68v02/d162.json',
    '/search/words/b.txt',
  ])
  // Of the page, of the places, of the search, of what the results offer, and that which begins them.
  expect(fetched.filter((each) => each.endsWith('.js')).length).toBeLessThan(12)
})
