import { expect, test } from 'vitest'
import { useMemoAlone } from './editions.ts'
import { memo } from './site.ts'
import { violations } from './violations.ts'

const site = useMemoAlone()

test('while a reader types, the dialog shows the best place of each document, also of a word begun', async () => {
  const page = await site.open(memo)
  await page.keyboard.press('/')
  await page.keyboard.type('bilateral conta')
  const link = page.locator('dialog .preview a')
  await link.waitFor()
  expect(await link.innerText()).toMatch(/^162\. Memorandum of Telephone Conversation/)
  expect(await link.innerText()).toContain('Point 6, p. 367')
  expect(await link.locator('mark').allTextContents()).toEqual([
    ...['bilateral', 'contact', 'contacts', 'contact'],
  ])
  await page.locator('dialog').getByText('1 document. Enter shows all.').waitFor()
  expect(await violations(page)).toEqual([])
})

test('arrow keys lead to the places and back, and Enter follows one', async () => {
  const page = await site.open('/about/')
  await page.keyboard.press('/')
  await page.keyboard.type('quiet diplomacy')
  await page.locator('dialog .preview a').waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/frus1964-68v02\/d162\/\?q=quiet\+diplomacy#p1\.4$/)
  await page.locator('.find output').getByText('2 of 5', { exact: true }).waitFor()
})

test('a place that the words name is offered first', async () => {
  const page = await site.open(memo)
  await page.keyboard.press('/')
  await page.keyboard.type('point 3')
  const first = page.locator('dialog .preview a').first()
  await first.getByText('Point 3').waitFor()
  expect(await first.getAttribute('href')).toContain('#p1.3')
})

test('the dialog searches in the document too', async () => {
  const page = await site.open(memo)
  await page.keyboard.press('/')
  await page.keyboard.type('contact')
  await page.getByRole('button', { name: 'Search in this document' }).click()
  await page.locator('.find output').getByText('1 of 3', { exact: true }).waitFor()
  expect(await page.locator('dialog[open]').count()).toBe(0)
})

test('what is no query shows nothing', async () => {
  const page = await site.open(memo)
  await page.keyboard.press('/')
  await page.keyboard.type('contact')
  await page.locator('dialog .preview a').waitFor()
  await page.locator('dialog [name=q]').fill('???')
  await page.waitForFunction(() => document.querySelectorAll('dialog .preview a').length === 0)
})
