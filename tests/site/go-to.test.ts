import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useMemoAlone } from './editions.ts'
import { citeBy, copyBy } from './linking.ts'
import { memo } from './site.ts'
import { violations } from './violations.ts'

const site = useMemoAlone()

const office = 'https://history.state.gov/historicaldocuments/frus1964-68v02'
const chicago =
  '“Memorandum of Telephone Conversation Between Secretary of State Rusk and the Deputy Representative to the United Nations (Yost),” February 24, 1965, in Foreign Relations of the United States, 1964–1968, vol. 2, Vietnam, January–June 1965, ed. David C. Humphrey, Ronald D. Landa, and Louis J. Smith (Washington, DC: Government Printing Office, 1996), doc. 162, point 3, p. 367'

/** Ask for a place by keyboard alone. */
async function ask(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/')
  await page.keyboard.insertText(name)
  await page.keyboard.press('Enter')
}

/** The offers of the search page, once they are there. */
async function readOffers(page: Page): Promise<Array<[name: string, href: string | null]>> {
  await page.locator('.go-to a').first().waitFor()
  return page
    .locator('.go-to a')
    .evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute('href')]))
}

describe('the name of a place leads there, by keyboard alone', () => {
  test.each([
    ['d162', ''],
    ['p. 367', '#pg_367'],
    ['p. 366', ''],
    ['162 n. 1', '#fn1'],
    ['note 1', '#fn1'],
    ['point 3', '#p1.3'],
    ['162, point 3', '#p1.3'],
    ['¶ 2', '#p2'],
    ['d162#p1.after', '#p1.after'],
    [`${chicago}.`, '#p1.3'],
    [`${chicago}, ${office}/d162.`, '#p1.3'],
    [`${office}/d162#pg_367`, '#pg_367'],
    [`${office}/d162fn1`, '#fn1'],
  ])('%s', async (name, fragment) => {
    const page = await site.open(memo)
    await ask(page, name)
    await page.waitForURL(`**${memo}${fragment}`)
    if (fragment !== '') await page.locator(`[id="${fragment.slice(1)}"]:target`).waitFor()
  })

  test('and Back leads to where it was asked', async () => {
    const page = await site.open('/about/')
    await ask(page, '162 point 3')
    await page.waitForURL(`**${memo}#p1.3`)
    await page.goBack()
    await page.waitForURL('**/about/')
  })

  test('what a reader has copied leads back to it', async () => {
    for (const isCitation of [false, true]) {
      const page = await site.open(`${memo}#p1.3`)
      const copied = isCitation ? await citeBy(page) : await copyBy(page, 'Copy link')
      await page.goto('/')
      await ask(page, copied)
      await page.waitForURL(`**${memo}#p1.3`)
    }
  })
})

test('a number is first a place, and words as well', async () => {
  const page = await site.open('/')
  await ask(page, '162')
  expect(await readOffers(page)).toEqual([['Go to Document 162', memo]])
  await page.getByRole('status').filter({ hasText: '1 passage' }).waitFor()
  await page.waitForFunction(() => document.activeElement?.textContent === 'Go to Document 162')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${memo}`)
})

describe('of a place that is not held it is said what there is', () => {
  test.each([
    [
      'd163',
      'This edition does not include Document 163',
      [
        ['Go to Document 162 (nearest)', memo],
        ['Go to Document 163 at history.state.gov', `${office}/d163`],
      ],
    ],
    [
      'p. 999',
      'This edition does not include page 999',
      [
        ['Go to page 367, in Document 162 (nearest)', `${memo}#pg_367`],
        ['Go to page 999 at history.state.gov', `${office}/pg_999`],
      ],
    ],
    [
      'point 9',
      'Document 162 has no point 9; it has points 1–6',
      [['Go to Document 162, point 6, p. 367 (nearest)', `${memo}#p1.6`]],
    ],
  ])('%s', async (name, said, offers) => {
    const page = await site.open(memo)
    await ask(page, name)
    expect(await readOffers(page)).toEqual(offers)
    expect(await page.locator('.go-to [aria-live]').textContent()).toContain(said)
    expect(await page.locator('.go-to [rel=external]').count()).toBe(offers.length - 1)
  })
})

test('words are searched for, also those of a name in quotation marks', async () => {
  for (const words of ['Burma', '"Document 161"']) {
    const page = await site.open(memo)
    await ask(page, words)
    await page.getByRole('status').filter({ hasText: '1 passage' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect((await page.locator('.go-to').textContent())?.trim()).toBe('')
  }
})

test('who cannot be led can still search', async () => {
  const page = await site.open('/')
  await page.route('**/volumes.json', (route) => route.abort())
  await ask(page, '162')
  await page.getByRole('status').filter({ hasText: '1 passage' }).waitFor()
  expect(await page.locator('.go-to a').count()).toBe(0)
})

test('nothing of it is fetched before a reader asks', async () => {
  const page = await site.open('about:blank')
  const fetched: Array<string> = []
  page.on('request', (request) => fetched.push(request.url()))
  for (const path of [memo, '/search/']) {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
  }
  expect(fetched.filter((url) => /go-to|volumes\.json|documents\.json/.test(url))).toEqual([])
})

test('without scripts the search page leads to the lists of printed pages', async () => {
  const page = await site.open('/search/', { javaScript: false })
  await page.getByRole('main').getByRole('link', { name: 'Printed pages' }).click()
  await page.waitForURL('**/frus1964-68v02/pages/')
})

test.each([
  ['wide', { width: 1440 }],
  ['dark phone', { width: 360, dark: true }],
])('the offers have no barrier: %s', async (_, view) => {
  for (const question of ['162', 'd163', 'p. 999']) {
    const page = await site.open(`/search/?q=${encodeURIComponent(question)}`, view)
    await page.locator('.go-to a').first().waitFor()
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }
})
