import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { waitForList } from './asking.ts'
import { holdsVolume } from './editions.ts'
import { useSite } from './site.ts'

const site = useSite()

/** Numbers of the documents that are listed, once the filters stand there. */
async function readNumbers(page: Page): Promise<Array<string>> {
  await page.getByLabel('Sort by').waitFor()
  await waitForList(page)
  return page.locator('.found .no').allTextContents()
}

// Filters need several documents.
describe.skipIf(!holdsVolume)('the documents that were found can be filtered', () => {
  test('by kind, and the address keeps it', async () => {
    const page = await site.open('/search/?q=Burma')
    const all = await readNumbers(page)
    expect(all).toContain('162.')
    await page.getByLabel('Telegram', { exact: false }).check()
    const kept = await readNumbers(page)
    expect(kept.length).toBeLessThan(all.length)
    expect(kept).not.toContain('162.')
    expect(await page.getByRole('status').textContent()).toContain('without filters')
    await page.reload()
    expect(await readNumbers(page)).toEqual(kept)
    expect(await page.getByLabel('Telegram', { exact: false }).isChecked()).toBe(true)
  })

  test('by date', async () => {
    const page = await site.open('/search/?q=Burma&from=1965-02-24&to=1965-02-24')
    expect(await readNumbers(page)).toContain('162.')
    expect(await readNumbers(page)).not.toContain('215.')
  })

  test('by a person who is named in them', async () => {
    const page = await site.open('/search/?q=Burma')
    await page.getByLabel('Person named').selectOption('Yost, Charles W.')
    expect(await readNumbers(page)).toContain('162.')
    expect(await readNumbers(page)).not.toContain('144.')
  })

  test('from the front and back matter, which is counted apart', async () => {
    const page = await site.open('/search/?q=%22Johnson+Library%22&show=all')
    await readNumbers(page)
    expect(await page.getByRole('status').textContent()).toMatch(
      /^\d+ documents and \d sections?, with \d+ passages\.$/,
    )
    await page.getByLabel('Front and back matter').check()
    await expect.poll(() => page.locator('.found .no').filter({ hasText: /\d/ }).count()).toBe(0)
    const sources = page.getByRole('heading', { name: 'Sources' })
    await page.locator('.found section').filter({ has: sources }).locator('li a').first().click()
    await page.waitForURL(/\/frus1964-68v02\/sources\/(?:\?q=.*)?#p/)
    expect(await page.locator(':target').textContent()).toContain('Johnson Library')
  })

  test('and put in the order of their dates', async () => {
    const page = await site.open('/search/?q=napalm')
    await readNumbers(page)
    await page.getByLabel('Sort by').selectOption('date')
    const dates = await page.locator('.found .date').allTextContents()
    const days = dates.map((date) => Date.parse(/\w+ \d+, \d{4}/.exec(date)?.[0] ?? ''))
    expect(days).toEqual(days.toSorted((a, b) => a - b))
    expect(page.url()).toContain('sort=date')
  })
})

describe.skipIf(!holdsVolume)('the results come first', () => {
  const toggle = (page: Page) => page.getByRole('button', { name: /^Filters/ })

  test.each([360, 320])('a result is in the first screen of %i px', async (width) => {
    const page = await site.open('/search/?q=Burma', { width, height: 640 })
    await readNumbers(page)
    const first = await page.locator('.found .name').first().boundingBox()
    expect(first?.y).toBeLessThan(600)
    expect(await page.getByLabel('Telegram', { exact: false }).isVisible()).toBe(false)
  })

  test('the filters open with a key, say how many are active, and are there again', async () => {
    const page = await site.open('/search/?q=Burma&from=1965-02-01', { width: 360 })
    await readNumbers(page)
    expect(await toggle(page).textContent()).toBe('Filters (1)')
    expect(await toggle(page).getAttribute('aria-expanded')).toBe('false')
    await page.getByLabel('Sort by').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await toggle(page).getAttribute('aria-expanded')).toBe('true')
    await page.getByLabel(/Memorandum \(/).check()
    await expect.poll(() => toggle(page).textContent()).toBe('Filters (2)')
    await page.reload()
    const kept = await readNumbers(page)
    expect(await page.getByLabel(/Memorandum \(/).isChecked()).toBe(true)
    await page.locator('.found a').first().click()
    await page.waitForURL(/#/)
    await page.goBack()
    expect(await readNumbers(page)).toEqual(kept)
    expect(await page.getByLabel(/Memorandum \(/).isChecked()).toBe(true)
    await toggle(page).click()
    await page.reload()
    await readNumbers(page)
    expect(await page.getByLabel(/Memorandum \(/).isVisible()).toBe(false)
    expect(await toggle(page).textContent()).toBe('Filters (2)')
  })

  test('where a window has a margin, the filters are in it', async () => {
    const page = await site.open('/search/?q=Burma', { width: 1440 })
    await readNumbers(page)
    const result = await page.locator('.found section').first().boundingBox()
    const filter = await page.getByLabel('Telegram', { exact: false }).boundingBox()
    expect(filter?.x).toBeGreaterThan((result?.x ?? 0) + (result?.width ?? 0))
    expect(await toggle(page).isVisible()).toBe(false)
  })

  test.each([1440, 800, 320])('no result moves when they arrive, at %i px', async (width) => {
    const page = await site.open('about:blank', { width })
    await page.addInitScript(() => {
      const tops = new Set<number>()
      Reflect.set(window, 'tops', tops)
      const look = () => {
        const first = document.querySelector('.found section')
        if (first) tops.add(first.getBoundingClientRect().top)
        requestAnimationFrame(look)
      }
      look()
    })
    // The filters come a moment later than the results.
    await page.route('**/search-filters*', async (route) => {
      await page.locator('.found section').first().waitFor()
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
      await route.continue()
    })
    await page.goto('/search/?q=Burma')
    await readNumbers(page)
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
    expect(await page.evaluate('tops.size')).toBe(1)
  })
})
