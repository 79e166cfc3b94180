import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { ask, readStatus, waitForList } from './asking.ts'
import { useBuild } from './build.ts'
import { findDeadLinks } from './dead-links.ts'
import { findInvalidHtml } from './invalid-html.ts'
import { useSite } from './site.ts'
import { violations } from './violations.ts'

const project = 'a-collection-of-papers-has-slugs-shelves-and-titles-of-the-editor'
const dist = useBuild([`tests/load/projects/${project}/seeds`])
const site = useSite(dist)
const letter = '/harbor/1871-05-04-berti/'

/** Facts of a page: name and value. */
const readFacts = (page: Page): Promise<Array<string>> =>
  page
    .locator('dl.record')
    .first()
    .locator('dt:not(.paper)')
    .evaluateAll((terms) =>
      terms.map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent.trim()}`),
    )

/** Addresses of the results of a search. */
async function search(page: Page, question: string): Promise<Array<string>> {
  await page.goto(ask(question))
  await readStatus(page)
  return readDocuments(page)
}

/** Addresses of the documents of all results, in order. */
function readDocuments(page: Page): Promise<Array<string>> {
  return page
    .locator('[data-search-results] a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[0] ?? ''))
}

test('the page of a collection has its record, and its documents in the stated order', async () => {
  const page = await site.open('/harbor/')
  expect((await readFacts(page)).slice(0, 5)).toEqual([
    'Repository: Municipal Archive, Trieste',
    'Collection: Papers of the Berti Family',
    'Creator: Berti family',
    'Dates: 1869–1874',
    'Box and folder: Box 3',
  ])
  const titles = await page.locator('.contents .title').allTextContents()
  expect(titles.map((title) => title.trim())).toEqual([
    'Minutes of the Harbor Board',
    'Memorandum of the Ministry of Trade',
    'Letter from Paolo Berti to Ada Marin',
  ])
  expect(await violations(page)).toEqual([])
})

test('a letter has its title in brackets, its shelf, and roles as they are written', async () => {
  const page = await site.open(letter)
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
    '[Letter from Paolo Berti to Ada Marin]',
  )
  expect(await readFacts(page)).toEqual([
    'From: Paolo Berti',
    'To: Ada Marin',
    'bearer: Leo Marin',
    'Original: Box 3, folder 12, Papers of the Berti Family, Municipal Archive, Trieste',
    'Reference code: TS 3/12',
  ])
  expect(await page.locator('#supplied').textContent()).toContain('The editor')
  expect(await page.locator('.neighbors a').getAttribute('href')).toBe(
    '../Memo-of-the-Ministry-1870/',
  )
  expect(await violations(page)).toEqual([])
})

test('nothing is invented: no imprint, no date, no address at a publisher', async () => {
  const page = await site.open(letter)
  expect(await page.locator('#cite p').allTextContents()).toEqual([
    'Letter from Paolo Berti to Ada Marin, May 4, 1871, box 3, folder 12, TS 3/12, Papers of the Berti Family, Municipal Archive, Trieste.',
  ])
  const html = readFileSync(join(dist, letter, 'index.html'), 'utf8')
  expect(html).not.toMatch(/cite-as|n\.d\.|history\.state\.gov/)
})

test('references by number and notes by name lead to documents with names of any kind', async () => {
  const read = (path: string) => readFileSync(join(dist, path, 'index.html'), 'utf8')
  expect(read('/harbor/minutes-of-the-board/')).toContain(
    'href="../Memo-of-the-Ministry-1870/">Document 7</a>',
  )
  expect(read(letter)).toContain('href="../minutes-of-the-board/#p1">the minutes</a>')
  expect(existsSync(join(dist, `${letter.slice(0, -1)}.annotations.jsonld`))).toBe(true)
  expect(findDeadLinks(dist)).toEqual([])
  expect(await findInvalidHtml(dist)).toEqual([])
})

test('results of a search can be put in the order of the edition, and narrowed to a box', async () => {
  const page = await site.open('/')
  const found = await search(page, 'lamp')
  await page.getByLabel('Sort by').selectOption('printed order')
  await waitForList(page)
  const links = page.locator('[data-search-results] a[href]')
  await expect.poll(() => links.first().getAttribute('href')).toMatch(/\/minutes-of-the-board\//)
  expect(await links.count()).toBe(found.length)
  expect([...new Set(await readDocuments(page))]).toEqual([
    '/harbor/minutes-of-the-board/',
    '/harbor/Memo-of-the-Ministry-1870/',
    letter,
  ])
  const box = page.getByLabel('Box and folder')
  // The filters come after the results.
  await expect
    .poll(() => box.locator('option').allTextContents())
    .toEqual(['Any', 'Box 3 (1)', 'Box 3, folder 12 (1)', 'Box 4 (1)'])
  await box.selectOption('Box 4')
  await expect.poll(() => page.locator('[data-search-results]').count()).toBe(1)
})

test('the name of a file is a place to go to, and so is a printed number', async () => {
  const page = await site.open('/')
  await page.goto(ask('1871-05-04-berti'))
  const offer = page.getByRole('link', { name: /^Go to/ })
  expect(await offer.getAttribute('href')).toBe(letter)
  await page.goto(ask('Document 7'))
  await page.waitForURL('**/harbor/Memo-of-the-Ministry-1870/')
})

test('the next page is fetched when a reader points at its link, and no page before', async () => {
  const page = await site.open(letter)
  const fetched: Array<string> = []
  page.context().on('request', (request) => fetched.push(new URL(request.url()).pathname))
  await page.getByRole('contentinfo').hover()
  const link = page.locator('.neighbors a')
  const next = await link.evaluate((link) => link instanceof HTMLAnchorElement && link.pathname)
  expect(fetched).not.toContain(next)
  await link.hover()
  await expect.poll(() => fetched).toContain(next)
})
