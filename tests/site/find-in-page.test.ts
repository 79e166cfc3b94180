import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useMemoAlone } from './editions.ts'
import { memo } from './site.ts'
import { violations } from './violations.ts'

const site = useMemoAlone()

/** The words that are marked, in order. */
function readMarks(page: Page, name = 'found'): Promise<Array<string>> {
  return page.evaluate(
    (name) =>
      Array.from(CSS.highlights.get(name) ?? [], (range) =>
        range instanceof Range ? range.toString() : '',
      ),
    name,
  )
}

/** Whether the hit that is shown is inside of the window. */
function isShownOnScreen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('found-here') ?? []
    const { top = -1, bottom = -1 } =
      range instanceof Range ? range.getBoundingClientRect() : { top: -1, bottom: -1 }
    return top >= 0 && bottom <= innerHeight
  })
}

/** Wait until the bar counts hits. */
async function waitForCount(page: Page, count: string): Promise<void> {
  await page.locator('.find output').getByText(count, { exact: true }).waitFor()
}

describe('a search in a document', () => {
  test('marks all its words, and begins at the place of the address', async () => {
    const page = await site.open(`${memo}?q=${encodeURIComponent('"North" negotiation')}#p1.3`)
    await waitForCount(page, '3 of 6')
    expect(await readMarks(page)).toEqual([
      ...['North', 'North', 'negotiations', 'north', 'negotiation'],
      expect.stringMatching(/^negotiat|^[Nn]orth/),
    ])
    expect(await readMarks(page, 'found-here')).toEqual(['negotiations'])
  })

  test('begins with a hit on the screen where the place of the address has none', async () => {
    const page = await site.open(`${memo}?q=quiet#p1.3`)
    await page
      .locator('.find output')
      .getByText(/^[1-3] of 3$/)
      .waitFor()
    expect(await isShownOnScreen(page)).toBe(true)
    await page.locator('.find input').press('Shift+Enter')
    await page
      .locator('.find output')
      .getByText(/^[1-3] of 3$/)
      .waitFor()
    expect(await isShownOnScreen(page)).toBe(true)
    // The first leaves the place, the second the search.
    await page.locator('body').click({ position: { x: 2, y: 2 } })
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    expect(await page.locator('.find').count()).toBe(0)
  })

  test('begins with the words that the address names, which no address of a unit holds', async () => {
    const page = await site.open(`${memo}?q=contact#:~:text=direct-,contact,-is%20desirable`)
    await page
      .locator('.find output')
      .getByText(/^[1-3] of 3$/)
      .waitFor()
    expect(await isShownOnScreen(page)).toBe(true)
  })

  test('marks where an entry of the registers is mentioned', async () => {
    const page = await site.open(`${memo}?q=${encodeURIComponent('place:peiping')}`)
    await waitForCount(page, '1 of 1')
    expect(await readMarks(page)).toEqual(['Peiping'])
  })

  test('a phrase is marked as one, over a page break and in other names', async () => {
    const page = await site.open(`${memo}?q=${encodeURIComponent('"political channel" Peking')}`)
    await waitForCount(page, '1 of 2')
    expect(await readMarks(page)).toEqual([
      'Peiping',
      expect.stringMatching(/^political\s+channel$/),
    ])
  })

  test('keys lead from hit to hit, and close the bar', async () => {
    const page = await site.open(`${memo}?q=contact`)
    await waitForCount(page, '1 of 3')
    await page.keyboard.press('n')
    await waitForCount(page, '2 of 3')
    await page.keyboard.press('p')
    await page.keyboard.press('p')
    await waitForCount(page, '3 of 3')
    await page.getByLabel('Search in this document').fill('quiet')
    await waitForCount(page, '1 of 3')
    expect(new URL(page.url()).searchParams.get('q')).toBe('quiet')
    await page.keyboard.press('Escape')
    expect(await page.locator('.find').count()).toBe(0)
    expect(await readMarks(page)).toEqual([])
    expect(new URL(page.url()).search).toBe('')
  })

  test('letters that are typed elsewhere are no keys of the bar', async () => {
    const page = await site.open(`${memo}?q=contact`)
    await waitForCount(page, '1 of 3')
    await page.getByLabel('Search in this document').pressSequentially('np')
    await waitForCount(page, 'None')
  })

  test('begins by a result of a search, whose address is that of the place alone', async () => {
    const page = await site.open('/search/?q=contact')
    const result = page.locator('[data-search-results] a').first()
    expect(await result.getAttribute('href')).toMatch(/\/d162\/#[\w.]+:~:text=/)
    await result.click()
    await waitForCount(page, '1 of 3')
    await page.reload()
    await waitForCount(page, '1 of 3')
    await page.getByRole('button', { name: 'Close' }).click()
    await page.reload()
    await page.waitForLoadState('networkidle')
    expect(await page.locator('.find').count()).toBe(0)
  })

  test('a query without words opens no bar', async () => {
    const page = await site.open(`${memo}?q=kind:telegram`)
    await page.waitForLoadState('networkidle')
    expect(await page.locator('.find').count()).toBe(0)
  })

  test.each([
    ['wide', { width: 1440 }],
    ['phone', { width: 320 }],
    ['dark', { width: 1440, dark: true }],
  ])('has no barrier: %s', async (_, view) => {
    const page = await site.open(`${memo}?q=contact`, view)
    await waitForCount(page, '1 of 3')
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })
})
