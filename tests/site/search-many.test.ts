import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, readStatus } from './asking.ts'
import { makeSearchSite } from './search-site.ts'
import { useSite } from './site.ts'

const count = 1001

const dist = mkdtempSync(join(tmpdir(), 'pincite-site-'))

// In one of many documents the word says more than in the others.
beforeAll(async () => {
  const texts = Array.from({ length: count }, (_, index) => ({
    url: `/${index < 990 ? 'v1' : 'v2'}/d${index + 1}/`,
    text: `${index + 1}. Note\n\n\n${index === 700 ? 'The Secretary spoke of Laos, and of Laos alone.' : 'The Secretary spoke of Burma and Laos and Siam.'}`,
  }))
  const volumes = { v1: 'Telegrams, Volume I', v2: 'Letters, Volume II' }
  await makeSearchSite(dist, texts, volumes, 600)
})

afterAll(() => {
  rmSync(dist, { recursive: true })
})

const site = useSite(dist)

test('all of many documents are counted, and the best are first', async () => {
  const page = await site.open(ask('Laos'))
  await page.getByLabel('Sort by').waitFor()
  expect(await readStatus(page)).toBe('1,001 documents, with 1,001 passages.')
  expect(await page.locator('.found .no').first().textContent()).toBe('701.')
  await page.goto(`${ask('Laos')}&show=all`)
  await page
    .locator('.found section')
    .nth(count - 1)
    .waitFor()
  expect(await page.getByRole('link', { name: 'Show more' }).isVisible()).toBe(false)
})

test('filters choose among all documents, and are in the address', async () => {
  const page = await site.open(ask('Laos'))
  await page.getByLabel('Volume').selectOption('Letters, Volume II')
  await page.locator('.found section').nth(9).waitFor()
  const whole = '11 documents, with 11 passages. 990 more documents without filters.'
  await page.getByRole('status').getByText(whole, { exact: true }).waitFor()
  await page.reload()
  expect(await readStatus(page)).toBe(whole)
  await page.goto(`${ask('Laos')}&from=1965-02-25`)
  expect(await readStatus(page)).toBe('No document has this. 1,001 more documents without filters.')
})

test('the address of a search at the publisher is the same search here, in its volume', async () => {
  const page = await site.open(`${ask('Laos')}&within=documents&volume-id=v2`)
  await page.getByLabel('Volume').waitFor()
  expect(await readStatus(page)).toBe(
    '11 documents, with 11 passages. 990 more documents without filters.',
  )
  expect(new URL(page.url()).searchParams.getAll('volume')).toEqual(['Letters, Volume II'])
  expect(await page.getByLabel('Volume').inputValue()).toBe('Letters, Volume II')
  await page.goto(`${ask('Laos')}&volume-id=v9`)
  expect(await readStatus(page)).toMatch(
    /^This edition does not include the volume v9, so that was not searched\. [\d,]+ documents/,
  )
})
