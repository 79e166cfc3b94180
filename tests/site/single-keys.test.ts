import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { memo, useSite } from './site.ts'

const site = useSite()

/** Address of the memo with words that stand in it twice, which a bar leads through. */
const found = `${memo}?q=%22quiet+diplomacy%22`

test('single keys are turned off on the page of accessibility, and stay so on every page', async () => {
  const page = await site.open('/accessibility/')
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck()
  await page.keyboard.press('/')
  expect(await page.locator('dialog[open]').count()).toBe(0)

  await page.goto(found)
  expect(await readCount(page)).toBe('1 of 2')
  await page.keyboard.press('n')
  await page.keyboard.press('/')
  expect(await page.locator('dialog[open]').count()).toBe(0)
  expect(await readCount(page)).toBe('1 of 2')

  await page.goto('/accessibility/')
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).check()
  await page.keyboard.press('/')
  await page.getByRole('dialog', { name: 'Search' }).waitFor()
})

test('single keys are turned off in the dialog of the search, which keys with Ctrl still open', async () => {
  const page = await site.open(found)
  expect(await readCount(page)).toBe('1 of 2')
  await page.keyboard.press('n')
  expect(await readCount(page)).toBe('2 of 2')
  await page.keyboard.press('Control+k')
  await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('p')
  await page.keyboard.press('/')
  expect(await page.locator('dialog[open]').count()).toBe(0)
  expect(await readCount(page)).toBe('2 of 2')
  await page.keyboard.press('Control+k')
  expect(await page.getByRole('checkbox', { name: 'Single-key shortcuts' }).isChecked()).toBe(false)
})

test('without scripts there are no single keys, and nothing to turn off', async () => {
  const page = await site.open('/accessibility/', { javaScript: false })
  expect(await page.getByRole('checkbox').count()).toBe(0)
  expect(await page.getByText('Without scripts there are no such keys').count()).toBe(1)
})

/** What the bar says of the result to which it has led. */
async function readCount(page: Page): Promise<string> {
  const count = page.locator('.find output')
  await count.waitFor()
  return (await count.textContent()) ?? ''
}
