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
    text: `${index + 1}. Note\n\n\n${index === 700 ? 'Laos. Laos.' : 'Burma and Laos and Siam.'}`,
  }))
  await makeSearchSite(dist, texts, { v1: 'Telegrams, Volume I', v2: 'Letters, Volume II' })
})

afterAll(() => {
  rmSync(dist, { recursive: true })
})

const site = useSite(dist)

test('of more documents than a volume has, the best are scanned, and then all', async () => {
  const page = await site.open(ask('Laos'))
  await page.getByRole('link', { name: 'Search all 1,001 documents' }).waitFor()
  expect(await page.getByRole('status').textContent()).toBe(
    '1,000 passages in 1,000 documents, with this word, or a form of it. Showing the 1,000 best matches.',
  )
  await page.getByLabel('Sort by').selectOption('relevance')
  expect(await page.locator('.found .no').first().textContent()).toBe('701.')
  await page.getByRole('link', { name: 'Search all 1,001 documents' }).click()
  await page.waitForURL('**show=all')
  await page
    .locator('.found section')
    .nth(count - 1)
    .waitFor()
  expect(await readStatus(page)).toBe(
    '1,001 passages in 1,001 documents, with this word, or a form of it',
  )
  expect(await page.getByRole('link', { name: /^Search all/ }).isVisible()).toBe(false)
})

test('filters choose among all documents before these are scanned', async () => {
  const page = await site.open(ask('Laos'))
  await page.getByLabel('Volume').selectOption('Letters, Volume II')
  await page.locator('.found section').nth(10).waitFor()
  const whole =
    '11 passages in 11 documents, with this word, or a form of it. 11 of 1,001 documents with these words match the filters.'
  await page.getByRole('status').getByText(whole, { exact: true }).waitFor()
  expect(await page.getByRole('link', { name: /^Search all/ }).isVisible()).toBe(false)
  await page.reload()
  expect(await readStatus(page)).toBe(whole)
  await page.goto(`${ask('Laos')}&from=1965-02-25`)
  expect(await readStatus(page)).toBe(
    'No passage with this word, or a form of it. 0 of 1,001 documents with these words match the filters.',
  )
})

test('the address of a search at the publisher is the same search here, in its volume', async () => {
  const page = await site.open(`${ask('Laos')}&within=documents&volume-id=v2`)
  expect(await readStatus(page)).toBe(
    '11 passages in 11 documents, with this word, or a form of it. 11 of 1,001 documents with these words match the filters.',
  )
  expect(new URL(page.url()).searchParams.getAll('volume')).toEqual(['Letters, Volume II'])
  expect(await page.getByLabel('Volume').inputValue()).toBe('Letters, Volume II')
  await page.goto(`${ask('Laos')}&volume-id=v9`)
  await expect
    .poll(() => readStatus(page))
    .toMatch(
      /^This edition does not include the volume v9, so that was not searched\. [\d,]+ passages/,
    )
})
