import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { toolsOf } from './linking.ts'
import { memo, useSite } from './site.ts'

const site = useSite()

test('a historian finds a passage, links to it and goes back, by keyboard alone', async () => {
  const page = await site.open('/')
  await page.keyboard.press('/')
  await page.keyboard.type('"bilateral contact"')
  await page.keyboard.press('Enter')
  await page.locator('[data-search-results] a').first().waitFor()

  await tabTo(page, '[data-search-results] a[href*="p1.6"]')
  await page.keyboard.press('Enter')
  await page.waitForURL(/d162\/(?:\?q=%22bilateral\+contact%22)?#p1\.6/)

  // A link leads to the place itself: the next stop is its tools.
  await toolsOf(page).waitFor()
  await page.keyboard.press('Tab')
  expect(await focusedText(page)).toBe('Copy link')
  await page.keyboard.press('Enter')
  await page.locator('[role=status]', { hasText: 'Copied' }).waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link).toMatch(/\/frus1964-68v02\/d162\/#p1\.6$/)

  await page.goBack()
  await page.locator('[data-search-results] a').first().waitFor()
  expect(new URL(page.url()).searchParams.get('q')).toBe('"bilateral contact"')
})

test('the number of a point is its link, and leads to its tools', async () => {
  const page = await site.open(memo)
  await tabTo(page, '[id="p1.6"] .n')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.textContent === 'Copy link')
  expect(page.url()).toMatch(/#p1\.6$/)
  await page.keyboard.press('Escape')
  expect(page.url()).not.toContain('#')
  expect(await focusedText(page)).toBe('6)')
})

test('the first stop leads past the running head to the text', async () => {
  const page = await site.open(memo)
  await page.keyboard.press('Tab')
  expect(await focusedText(page)).toBe('Skip to the text')
})

test('every stop of the memo is seen when it has the focus', async () => {
  const page = await site.open(memo)
  const hidden: Array<string> = []
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press('Tab')
    const found = await page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return undefined
      // A view's label is what is seen of its radio button.
      const shown = document.querySelector(`label[for="${element.id}"]`) ?? element
      const { width, height, bottom, top } = shown.getBoundingClientRect()
      const seen = width > 0 && height > 0 && bottom > 0 && top < innerHeight
      return seen ? '' : element.outerHTML
    })
    if (found === undefined) break
    if (found !== '') hidden.push(found)
  }
  expect(hidden).toEqual([])
})

/** Press Tab until an element has the focus; fail where it never gets it. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < 80; stop++) {
    await page.keyboard.press('Tab')
    const reached = await page.evaluate(
      (selector) => document.activeElement?.matches(selector) ?? false,
      selector,
    )
    if (reached) return
  }
  throw new Error(`Tab never reaches ${selector}`)
}

async function focusedText(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.textContent.trim() ?? '')
}
