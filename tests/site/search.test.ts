import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { ask, readStatus } from './asking.ts'
import { useMemoAlone } from './editions.ts'
import { memo } from './site.ts'

const site = useMemoAlone()

/** Where the hits lead, and what they are called: `p1.4 Point 4`. */
async function readHits(page: Page): Promise<Array<string>> {
  await readStatus(page)
  return page
    .locator('[data-search-results] a[href]')
    .evaluateAll((links) =>
      links.map(
        (link) =>
          `${/#([^:]+)/.exec(link.getAttribute('href') ?? '')?.[1]} ${link.querySelector('.name')?.textContent}`,
      ),
    )
}

describe('a question is answered with the units that hold its words', () => {
  test.each([
    ['"quiet diplomacy"', ['p1.4 Point 4', 'p1.after After the points']],
    ['“quiet diplomacy”', ['p1.4 Point 4', 'p1.after After the points']],
    ['"political channel"', ['p1.1 Point 1']],
    ['political channel', ['p1.1 Point 1']],
    ['"he could explore"', ['p1.after After the points']],
    ['"home he could explore"', ['p1.after After the points']],
    ["Y's", ['p1 Paragraph 1', 'p1.after After the points', 'p2 Paragraph 2']],
    ['"Y\'s"', ['p2 Paragraph 2']],
    ['"Y’s"', ['p2 Paragraph 2']],
    ['Memorandum', ['title Title']],
    ['Procter', ['fn1 Note 1']],
    ['prompt', ['p1 Paragraph 1']],
    ['"exists; 5) this"', ['p1 Paragraph 1']],
    ['infiltrate', ['p1.2 Point 2', 'p1.after After the points']],
    ['"infiltrate"', []],
    ['Burma -Geneva', []],
    ['"diplomacy quiet"', []],
    ['"Yost Sec"', []],
    ['February', []],
  ])('%s', async (question, hits) => {
    const page = await site.open(ask(question))
    expect(await readHits(page)).toEqual(hits)
    const found =
      hits.length === 0
        ? 'No document has'
        : `1 document, with ${hits.length} ${hits.length === 1 ? 'passage' : 'passages'}`
    expect(await readStatus(page)).toContain(found)
  })
})

test('a hit leads to its unit and marks the words there', async () => {
  const page = await site.open(ask('"quiet diplomacy"'))
  await page.getByRole('link', { name: 'After the points' }).click()
  await page.waitForURL(/\/d162\/(?:\?q=%22quiet\+diplomacy%22)?#p1\.after/)
  await expect
    .poll(() => page.locator('#p1\\.after').evaluate((unit) => unit.matches(':target')))
    .toBe(true)
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
})

test('a shared address shows the question and its answer', async () => {
  const page = await site.open(ask('"face saver"'))
  await readStatus(page)
  expect(await page.getByRole('searchbox').first().inputValue()).toBe('"face saver"')
  expect(await page.locator('mark').allTextContents()).toEqual(['face saver'])
  expect(await page.locator('section .no').textContent()).toBe('162.')
  expect(await page.locator('section .date').textContent()).toContain('February 24, 1965')
})

test('a question is asked with the Enter key, and stands in the address', async () => {
  const page = await site.open('/search/')
  await page.getByRole('searchbox').fill('Burma')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search/?q=Burma')
  expect(await readStatus(page)).toContain('1 document, with 1 passage')
})

describe('what a reader writes is text', () => {
  test.each([
    '<img src=x onerror=alert(1)> zzyzxq',
    '"><script>alert(1)</script>',
    '((((( [ zzyzxq \\',
    '${7*7} {{x}} %00 %',
    '""',
    '🙂🙂',
    '-Burma',
    `${'zzyzxq '.repeat(800)}`,
    'a'.repeat(1500),
  ])('%s', async (question) => {
    const page = await site.open('about:blank')
    let dialogs = 0
    page.on('dialog', (dialog) => {
      dialogs++
      void dialog.dismiss()
    })
    await page.goto(ask(question))
    expect(await readStatus(page)).toMatch(/^(?:No document has|The query has no word)/)
    expect(await page.getByRole('searchbox').first().inputValue()).toBe(question.trim())
    expect(await page.locator('main img, main section').count()).toBe(0)
    expect(dialogs).toBe(0)
  })
})

describe('a search begins on any page', () => {
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' })

  test.each(['/', 'Control+k', 'Meta+k'])('with %s, and Esc goes back', async (keys) => {
    const page = await site.open(memo)
    const link = page.getByRole('link', { name: 'Search' })
    await link.focus()
    await page.keyboard.press(keys)
    expect(
      await dialog(page)
        .getByRole('searchbox')
        .evaluate((field) => field.matches(':focus')),
    ).toBe(true)
    expect(await dialog(page).getByRole('searchbox').inputValue()).toBe('')
    await page.keyboard.press('Escape')
    expect(await dialog(page).count()).toBe(0)
    expect(await link.evaluate((element) => element.matches(':focus'))).toBe(true)
  })

  test('with the link, and leads to the answer', async () => {
    const page = await site.open(memo)
    await page.getByRole('link', { name: 'Search' }).click()
    await page.keyboard.type('a/b Burma')
    expect(await dialog(page).getByRole('searchbox').inputValue()).toBe('a/b Burma')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search/?q=a%2Fb+Burma')
  })

  test('with keys that can be switched off, and stay off', async () => {
    const page = await site.open(memo)
    await page.keyboard.press('Control+/')
    expect(await dialog(page).count()).toBe(0)
    await page.keyboard.press('/')
    await dialog(page).getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    await page.reload()
    await page.keyboard.press('/')
    expect(await dialog(page).count()).toBe(0)
    await page.keyboard.press('Control+k')
    expect(await dialog(page).getByRole('checkbox').isChecked()).toBe(false)
  })

  test('on the search page itself with its own field', async () => {
    const page = await site.open(ask('Burma'))
    await page.keyboard.press('/')
    await page.keyboard.type('Hanoi')
    expect(await page.getByRole('searchbox').first().inputValue()).toBe('Hanoi')
  })

  test('without scripts with a link, and the search page says what it needs', async () => {
    const page = await site.open(memo, { javaScript: false })
    await page.getByRole('link', { name: 'Search' }).click()
    await page.waitForURL('**/search/')
    const body = page.getByRole('main')
    expect(await body.textContent()).toContain('Searching needs JavaScript')
    expect(await body.getByRole('link', { name: 'contents' }).first().isVisible()).toBe(true)
  })
})

test('a passage is shown with its own characters', async () => {
  const page = await site.open(ask('explore'))
  await readStatus(page)
  expect(await page.locator('.text').textContent()).toContain('go home—he could explore')
})

test('Back finds the list where it was left', async () => {
  const page = await site.open(`${ask('Sec Hanoi')}&show=all`, { height: 400 })
  await readStatus(page)
  const link = page.locator('[data-search-results] a').last()
  await link.scrollIntoViewIfNeeded()
  const left = await page.evaluate(() => scrollY)
  expect(left).toBeGreaterThan(0)
  await link.click()
  await page.waitForURL(/\/d162\/(?:\?q=Sec\+Hanoi)?#/)
  await page.goBack()
  await readStatus(page)
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(left)
  expect(page.url()).toContain('show=all')
})

test('the address of a search at history.state.gov leads to the same search with the host of this site', async () => {
  const page = await site.open('/search/?q=%22quiet+diplomacy%22&volume-id=frus1964-68v02')
  await page.locator('.found section').first().waitFor()
  expect(await page.locator('.found .no').allTextContents()).toContain('162.')
  await page.goto('/search/?q=%22quiet+diplomacy%22&volume-id=frus1964-68v01')
  await page
    .getByRole('status')
    .getByText(/^This edition does not include the volume frus1964-68v01/)
    .waitFor()
  await page.goto(
    `/search/?q=${encodeURIComponent('https://history.state.gov/search?q=vietnam&volume-id=frus1964-68v02')}`,
  )
  await page.waitForURL('**/search/?q=vietnam')
})
