import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, readStatus } from './asking.ts'
import { makeSearchSite } from './search-site.ts'
import { useSite } from './site.ts'

const titles = ['Telegram on Laos', 'Telegram on Burma', 'Letter on Laos']

const dist = mkdtempSync(join(tmpdir(), 'pincite-site-'))

beforeAll(async () => {
  const texts = titles.map((title, index) => ({
    url: `/${title.startsWith('Letter') ? 'v2' : 'v1'}/d${index + 1}/`,
    text: `${title}\n\nThe Secretary spoke.`,
  }))
  const volumes = { v1: 'Telegrams, Volume I', v2: 'Letters, Volume II' }
  await makeSearchSite(dist, texts, volumes, 1)
})

afterAll(() => {
  rmSync(dist, { recursive: true })
})

const site = useSite(dist)

test.each([
  ['Laos', ['Telegram on Laos', 'Letter on Laos']],
  ['Burma', ['Telegram on Burma']],
  ['spoke', titles],
  ['"spoke of"', []],
])('an index in parts is searched as one: %s', async (question, expected) => {
  const page = await site.open(ask(question))
  expect(await readStatus(page)).toMatch(/^(?:\d|No document)/)
  const found = await page.locator('.found h2').allTextContents()
  expect(found.map((title) => title.trim())).toEqual(expected)
})

test('a document of several volumes says of which it is, and is found by it', async () => {
  const page = await site.open(ask('Laos'))
  await readStatus(page)
  expect(await page.locator('.found .date').allTextContents()).toEqual([
    'Telegrams, Volume I',
    'Letters, Volume II',
  ])
  await page.getByLabel('Volume').selectOption('Letters, Volume II')
  await expect
    .poll(() => page.locator('.found .title').allTextContents())
    .toEqual(['Letter on Laos'])
  expect(page.url()).toContain('volume=Letters')
})

test('a part that does not load is said', async () => {
  const page = await site.open('about:blank')
  await page.route('**/pagefind/3/*.pf_meta', (route) => route.abort())
  await page.goto(ask('Laos'))
  expect(await readStatus(page)).toBe('The search index could not be loaded.')
})
