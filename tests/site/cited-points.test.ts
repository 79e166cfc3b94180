import { describe, expect, test } from 'vitest'
import { useBuild } from './build.ts'
import { copied, fold } from './reading.ts'
import { useSite } from './site.ts'
import { violations } from './violations.ts'

const site = useSite(useBuild(['tests/site/seeds-with-points']))
const orders = '/harbor/d1/'

describe('a text that names a point of another document', () => {
  test('leads to it, and from there by its count to the sentence and back', async () => {
    const page = await site.open('/harbor/d2/')
    await page.locator('.text a', { hasText: 'paragraph 2 of Document 1' }).click()
    await page.waitForURL(`**${orders}#p3`)
    const count = page.locator('#p3 > p > .referred')
    expect(await count.getAttribute('data-count')).toBe('Cited by 2')
    await count.click()
    await page.waitForURL(`**${orders}#referred-p3`)
    const listed = page.locator('#referred-p3 + dl')
    expect((await listed.locator('dt').allTextContents()).map(fold)).toEqual(['2, ¶ 1', '3, ¶ 1'])
    expect(fold(await listed.innerText())).toContain('I read paragraph 2 of Document 1')
    await listed.locator('a').first().click()
    await page.waitForURL('**/harbor/d2/#p1')
  })

  test('leads to a part of it', async () => {
    const page = await site.open('/harbor/d2/')
    const link = page.locator('.text a', { hasText: 'point 2(b) of Document 1' })
    expect(await link.getAttribute('href')).toBe('../d1/#p3.b')
  })

  test('leads to the document if that prints no such number, or if it names another text', async () => {
    const page = await site.open('/harbor/d3/')
    const links = await page
      .locator('.text a:not(.pm)')
      .evaluateAll((all) =>
        all.map((link) => `${link.textContent} → ${link.getAttribute('href') ?? ''}`),
      )
    expect(links).toEqual([
      'paragraphs 2 → ../d1/#p3',
      '7 of Document 1 → ../d1/',
      'Document 1 → ../d1/',
    ])
  })
})

describe('a point that is cited', () => {
  test('shows its count in words that are no part of it, and others show none', async () => {
    const page = await site.open(orders)
    expect(
      await page
        .locator('.text .referred')
        .evaluateAll((all) => all.map((one) => one.closest('[id]')?.id)),
    ).toEqual(['p2', 'p3', 'p3.b'])
    const link = page.locator('#p3 > p > .referred')
    expect((await link.boundingBox())?.width ?? 0).toBeGreaterThan(30)
    expect(await link.getAttribute('aria-label')).toBe(
      'Cited by 2: Document 2, ¶ 1; Document 3, ¶ 1',
    )
    expect(await copied(page, '#p2')).toBe('1. The harbor is free.')
    await page.emulateMedia({ media: 'print' })
    expect((await link.boundingBox())?.width ?? 0).toBe(0)
  })

  test('is listed by its printed number', async () => {
    const page = await site.open(orders)
    expect((await page.locator('#referred h3').allTextContents()).map(fold)).toEqual([
      'Numbered paragraph 1',
      'Numbered paragraph 2',
      'Numbered paragraph 2, point b',
    ])
  })

  test.each([
    { width: 1440, dark: false },
    { width: 360, height: 740, dark: true },
  ])('is accessible, and fits (%o)', async (view) => {
    const page = await site.open(`${orders}#p3`, view)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(view.width)
  })
})
