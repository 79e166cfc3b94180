import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useMemoAlone } from './editions.ts'
import { memo, type View } from './site.ts'
import { violations } from './violations.ts'

const site = useMemoAlone()

const office = 'https://history.state.gov/historicaldocuments'
const note =
  'Memorandum, February 24, 1965, FRUS, 1964–1968, vol. II, doc. 162, point 3; see also vol. I, doc. 427; and Logevall, Choosing War, 366.'

const ask = (text: string): string => `/resolve/?text=${encodeURIComponent(text)}`

/** What the page answers: for each part of the text its words, and the addresses to which it leads. */
async function readAnswers(page: Page): Promise<Array<Array<string | null>>> {
  await page.getByRole('status').filter({ hasText: 'found' }).waitFor()
  return page
    .locator('resolve-text ol > li')
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('.cited')?.textContent ?? null,
        ...Array.from(item.querySelectorAll('a'), (link) => link.getAttribute('href')),
      ]),
    )
}

const answers = [
  ['Memorandum, February 24, 1965, FRUS, 1964–1968, vol. II, doc. 162, point 3', `${memo}#p1.3`],
  ['vol. I, doc. 427', `${office}/frus1964-68v01/d427`],
  ['Logevall, Choosing War, 366'],
]

test('a footnote is pasted, and its citations are looked up by keyboard alone', async () => {
  const page = await site.open('/resolve/')
  await page.getByLabel('A footnote, a bibliography, or addresses').focus()
  await page.keyboard.insertText(note)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await readAnswers(page)).toEqual(answers)
  expect(await page.getByRole('status').textContent()).toBe('2 citations found, 1 in this edition.')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${memo}#p1.3`)
})

test('Ctrl and Enter look up too, and the address can be shared', async () => {
  const page = await site.open('/resolve/')
  await page.getByRole('textbox').fill(note)
  await page.keyboard.press('Control+Enter')
  await readAnswers(page)
  const shared = await site.open(page.url().replace(/^https?:\/\/[^/]+/, ''))
  expect(await readAnswers(shared)).toEqual(answers)
  expect(await shared.getByRole('textbox').inputValue()).toBe(note)
})

test('a text that is too long for an address is looked up without one', async () => {
  const page = await site.open(ask('d162'))
  await readAnswers(page)
  await page.getByRole('textbox').fill(`${'War went on. '.repeat(400)}${note}`)
  await page.getByRole('button', { name: 'Look up' }).click()
  await page.locator('resolve-text li', { hasText: 'vol. I, doc. 427' }).waitFor()
  expect(new URL(page.url()).search).toBe('')
})

test('a later text takes the place of an earlier one', async () => {
  const page = await site.open(ask(note))
  await readAnswers(page)
  await page.getByRole('textbox').fill('Logevall, Choosing War, 366.')
  await page.getByRole('button', { name: 'Look up' }).click()
  await page.getByRole('status').filter({ hasText: 'No citation or address' }).waitFor()
  expect(await page.locator('resolve-text ol li').count()).toBe(0)
})

test('a list that does not load is said', async () => {
  const page = await site.open('/resolve/')
  await page.route('**/volumes.json', (route) => route.abort())
  await page.getByRole('textbox').fill(note)
  await page.getByRole('button', { name: 'Look up' }).click()
  await page.getByRole('status').filter({ hasText: 'could not be loaded' }).waitFor()
})

test('nothing is fetched before a reader looks something up', async () => {
  const page = await site.open('about:blank')
  const fetched: Array<string> = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.goto('/resolve/')
  await page.waitForLoadState('networkidle')
  expect(fetched.filter((url) => /go-to|\.json/.test(url))).toEqual([])
})

test('what is pasted is text, whatever it looks like', async () => {
  const page = await site.open(
    ask('<img src=x onerror=alert(1)> FRUS, 1964–1968, vol. II, doc. 162'),
  )
  expect(await readAnswers(page)).toEqual([
    ['<img src=x onerror=alert(1)> FRUS, 1964–1968, vol. II, doc. 162', memo],
  ])
  expect(await page.locator('resolve-text img').count()).toBe(0)
})

test('without scripts the page says what it needs, and leads to the lists', async () => {
  const page = await site.open('/resolve/', { javaScript: false })
  expect(await page.getByRole('main').innerText()).toContain('needs JavaScript')
  expect(await page.getByRole('textbox').isVisible()).toBe(false)
  await page.getByRole('main').getByRole('link', { name: 'Printed pages' }).click()
  await page.waitForURL('**/frus1964-68v02/pages/')
})

test.each(['/help/', '/search/'])('%s leads to it', async (path) => {
  const page = await site.open(path)
  await page
    .getByRole('main')
    .getByRole('link', { name: /look up/i })
    .click()
  await page.waitForURL('**/resolve/')
})

test('a footnote in the search goes to its place, or offers its places', async () => {
  const page = await site.open(
    `/search/?q=${encodeURIComponent(note.replace('vol. I,', 'vol. II,').replace('427', '162'))}`,
  )
  await page.locator('.go-to a').first().waitFor()
  expect(
    await page
      .locator('.go-to a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
  ).toEqual([`${memo}#p1.3`, memo])
  await page.goto(`/search/?q=${encodeURIComponent(`As he said (${note.split(';', 1).join()}).`)}`)
  await page.waitForURL(`**${memo}#p1.3`)
})

describe('the page has no barrier', () => {
  test.each<[name: string, path: string, view: View]>([
    ['wide', ask(note), { width: 1440 }],
    ['dark phone', ask(note), { width: 360, dark: true }],
    ['small phone', ask(`${office}/${'x'.repeat(300)} ${note}`), { width: 320 }],
  ])('%s', async (_, path, view) => {
    const page = await site.open(path, view)
    await readAnswers(page)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  })

  test('before anything is looked up', async () => {
    expect(await violations(await site.open('/resolve/', { width: 320 }))).toEqual([])
  })
})
