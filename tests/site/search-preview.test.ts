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
  await page.locator('dialog').getByText('1 document with words that begin like this.').waitFor()
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

test('the dialog says of whole words what the page with all results says', async () => {
  const page = await site.open(memo)
  await page.keyboard.press('/')
  await page.keyboard.type('quiet')
  await page.locator('dialog').getByText('1 document. Enter shows all.').waitFor()
  const place = await page.locator('dialog .preview .date').innerText()
  await page.keyboard.press('Enter')
  await page
    .getByRole('status')
    .getByText(/^1 document, with \d+ passages\.$/)
    .waitFor()
  expect(place).toContain(await page.locator('[data-search-results] .name').first().innerText())
})

test.each(['names.json', 'texts.json', 'texts/*/*.json'])(
  'where a part of the index does not load the dialog says so, and the next key tries again: %s',
  async (part) => {
    const page = await site.open(memo)
    await page.route(`**/search/${part}`, (route) => route.fulfill({ status: 503 }))
    await page.keyboard.press('/')
    await page.keyboard.type('diplomacy')
    await page.locator('dialog').getByText('The search index could not be loaded.').waitFor()
    await page.unroute(`**/search/${part}`)
    await page.keyboard.type(' quiet')
    await page.locator('dialog .preview a').waitFor()
    await page.locator('dialog').getByText('1 document. Enter shows all.').waitFor()
  },
)

test('an index that does not come is said in the dialog, and answers when it comes', async () => {
  const page = await site.open(memo)
  const coming = Promise.withResolvers<undefined>()
  const asked = Promise.withResolvers<undefined>()
  await page.clock.install()
  await page.route('**/search/texts/*/*.json', async (route) => {
    asked.resolve(undefined)
    await coming.promise
    await route.continue()
  })
  await page.keyboard.press('/')
  await page.locator('dialog[open]').waitFor()
  await page.keyboard.type('diplomacy')
  await page.clock.runFor(200)
  await asked.promise
  await page.clock.runFor(8000)
  await page.locator('dialog').getByText('The search index has not arrived yet.').waitFor()
  coming.resolve(undefined)
  await page.locator('dialog .preview a').waitFor()
})
