import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ask, readStatus } from './asking.ts'
import { useMemoAlone } from './editions.ts'

const site = useMemoAlone()

describe('an index that does not load is said, with what to do', () => {
  test.each([
    ...['texts.json', 'words/b.txt', 'positions/*', 'names.json', 'texts/*/*.json'].map(
      (part) => `search/${part}`,
    ),
  ])('%s', async (part) => {
    const page = await site.open('about:blank')
    await page.route(`**/${part}`, (route) => route.abort())
    await page.goto(ask('Burma'))
    expect(await readStatus(page)).toBe('The search index could not be loaded.')
    expect(await page.getByRole('link', { name: 'contents' }).isVisible()).toBe(true)
    await page.unroute(`**/${part}`)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect
      .poll(() => page.getByRole('status').textContent())
      .toContain('1 document, with 1 passage')
  })

  test('also where the server has lost a part', async () => {
    const page = await site.open('about:blank')
    await page.route('**/search/positions/*', (route) => route.fulfill({ status: 404 }))
    await page.goto(ask('Burma'))
    expect(await readStatus(page)).toBe('The search index could not be loaded.')
  })
})

describe('an answer that is no index is said to be none', () => {
  const parts = [
    ...['texts.json', 'words/b.txt', 'positions/*', 'names.json', 'texts/*/*.json'].map(
      (part) => `search/${part}`,
    ),
  ]
  const login = '<!doctype html><title>Log in</title>'

  test.each(parts.flatMap((part) => [login, ''].map((body) => [part, body])))(
    '%s: %j',
    async (part = '', body = '') => {
      const page = await site.open('about:blank')
      await page.route(`**/${part}`, (route) =>
        route.fulfill({ status: 200, contentType: 'text/html', body }),
      )
      await page.goto(ask('Burma'))
      await page.getByRole('status').getByText('The search index could not be loaded.').waitFor()
      expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true)
    },
  )
})

test('where the words of one document do not load, it says so, and the others stay', async () => {
  const page = await site.open('about:blank')
  await page.route('**/search/texts.json', async (route) => {
    const response = await route.fetch()
    const [text] = z.array(z.record(z.string(), z.unknown())).parse(await response.json())
    await route.fulfill({ json: [text, { ...text, id: 'lost', title: 'A lost letter' }] })
  })
  await page.route('**/search/positions/*', (route) =>
    route.fulfill({ body: '1\nburma 0:1 1:1', contentType: 'text/plain' }),
  )
  await page.goto(ask('Burma'))
  await page.getByText('The passages of this document could not be loaded.').waitFor()
  expect(await page.getByRole('link', { name: 'A lost letter' }).getAttribute('href')).toContain(
    '/lost/',
  )
  expect(await page.locator('[data-search-results] a').count()).toBe(1)
  expect(await page.getByRole('status').textContent()).toContain('2 documents, with 2 passages.')
  expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true)
})

test.each([
  ['search/positions/*', 'The search index has not arrived yet.'],
  ['search/texts.json', 'The search index has not arrived yet.'],
  ['search/texts/*/*.json', '1 document, with 1 passage.'],
])('an index that does not come is said, and answers when it comes: %s', async (part, said) => {
  const page = await site.open('about:blank')
  const coming = Promise.withResolvers<undefined>()
  const asked = Promise.withResolvers<undefined>()
  await page.clock.install()
  await page.route(`**/${part}`, async (route) => {
    asked.resolve(undefined)
    await coming.promise
    await route.continue()
  })
  await page.goto(ask('Burma'))
  await asked.promise
  await page.clock.runFor(8000)
  const status = page.getByRole('status')
  await page.getByRole('button', { name: 'Try again' }).waitFor()
  expect(await status.textContent()).toBe(said)
  coming.resolve(undefined)
  await page.locator('[data-search-results] a').waitFor()
  await status.getByText('1 document, with 1 passage').waitFor()
  expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(false)
})

test('while the index loads the page says so', async () => {
  const page = await site.open('about:blank')
  let go = () => {}
  const waiting = new Promise<void>((resolve) => {
    go = resolve
  })
  await page.route('**/search/positions/*', async (route) => {
    await waiting
    await route.continue()
  })
  await page.goto(ask('Burma'))
  await page.getByRole('status').getByText('Loading the index…', { exact: true }).waitFor()
  go()
  expect(await readStatus(page)).toContain('1 passage')
})

test('a script that does not load is said, and may be tried again', async () => {
  const page = await site.open('about:blank')
  await page.route('**/_astro/search.*.js', (route) => route.abort())
  await page.goto(ask('Burma'))
  await page.getByRole('button', { name: 'Try again' }).waitFor()
  await page.unroute('**/_astro/search.*.js')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect
    .poll(() => page.getByRole('status').textContent())
    .toContain('1 document, with 1 passage')
})
