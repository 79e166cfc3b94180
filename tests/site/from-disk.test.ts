import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { text } from './reading.ts'
import { memo } from './site.ts'

const dist = pathToFileURL(resolve('dist')).href

let browser: Browser
let errors: Array<string>

beforeAll(async () => {
  browser = await launchBrowser()
})
afterEach(() => {
  expect(errors).toEqual([])
})
afterAll(() => browser.close())

/** Open a page of the built folder, as a double click on its file does. */
async function open(path: string): Promise<Page> {
  const page = await browser.newPage()
  errors = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('requestfailed', (request) => {
    // Browsers load no modules from a disk, and no fonts ahead of their use.
    if (!/\/(?:_astro\/[^/]*\.js|fonts\/[^/]*)$/.test(request.url())) errors.push(request.url())
  })
  await page.goto(`${dist}${path}`)
  return page
}

describe('from a disk, without a server', () => {
  test('pages lead to each other, and to places in them', async () => {
    const page = await open('/index.html')
    await page.locator('main h2 a').first().click()
    await page.waitForURL(`${dist}/frus1964-68v02/index.html`)
    await page.getByRole('link', { name: 'printed pages' }).click()
    await page.locator('#pg_367').getByRole('link', { name: 'Document 162' }).click()
    await page.waitForURL(`${dist}${memo}index.html#pg_367`)
    await page.locator('a.n[href="#p1.3"]').click()
    expect(await page.locator(':target').getAttribute('id')).toBe('p1.3')
    await page.locator('header.running a').first().click()
    await page.waitForURL(`${dist}/frus1964-68v02/index.html`)
  })

  test('a document has its typeface, its notes beside the text, and its form on paper', async () => {
    const page = await open(`${memo}index.html`)
    expect(await text(page, '#fn1')).toContain('Source: Department of State')
    const loaded = await page.evaluate(async () => {
      const faces = await document.fonts.load('1em "STIX Two Text"')
      return faces.map(({ status }) => status)
    })
    expect(loaded).toContain('loaded')
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.paper').first().isVisible()).toBe(true)
  })

  test('the search page says what does not work, and leads on', async () => {
    const page = await open(`${memo}index.html`)
    await page.getByRole('link', { name: 'Search' }).click()
    await page.waitForURL(`${dist}/search/index.html`)
    expect(await text(page, 'main')).toContain('You opened this page from a disk')
    expect(await page.getByRole('searchbox').count()).toBe(0)
    expect(await page.locator('[data-part=help]').isVisible()).toBe(false)
    await page.getByRole('main').getByRole('link', { name: 'Printed pages' }).click()
    await page.waitForURL(`${dist}/frus1964-68v02/pages/index.html`)
  })
})
