import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { readStatus, waitForList } from './asking.ts'
import { holdsVolume } from './editions.ts'
import { useSite } from './site.ts'

const site = useSite()

/** Numbers of the documents that are listed, once the filters are there. */
async function readNumbers(page: Page): Promise<Array<string>> {
  await page.getByLabel('Sort by').waitFor()
  await waitForList(page)
  return page.locator('.found .no').allTextContents()
}

// Filters need several documents.
describe.skipIf(!holdsVolume)('documents are found without words', () => {
  const march = '/search/?kind=Telegram&from=1965-03-01&to=1965-03-31'

  test('all telegrams of a month, each with a link to it', async () => {
    const page = await site.open(`${march}&show=all`)
    await readNumbers(page)
    const dates = await page.locator('.found .date').allTextContents()
    expect(dates.length).toBeGreaterThan(10)
    for (const date of dates) expect(date).toMatch(/March \d+.*1965/)
    expect(await readStatus(page)).toMatch(new RegExp(`^${dates.length} documents\\.`))
    const link = page.locator('.found h2 a').first()
    expect(await link.textContent()).toMatch(/Telegram/)
    await link.click()
    await page.waitForURL('**/frus1964-68v02/d*/')
  })

  test('of a sender and an addressee, as headings name them', async () => {
    const page = await site.open('/search/?sort=printed')
    await readNumbers(page)
    await page.getByLabel('Sender').selectOption('Embassy in Vietnam')
    await page.getByLabel('Addressee').selectOption('Department of State')
    const titles = await page.locator('.found .title').allTextContents()
    expect(titles.length).toBeGreaterThan(1)
    for (const title of titles)
      expect(title).toMatch(/^Telegram From the Embassy in Vietnam to the Department of State/)
  })

  test('in an empty form the words can be left out', async () => {
    const page = await site.open(march)
    await readNumbers(page)
    await page.getByRole('button', { name: 'Search', exact: true }).click()
    await page.waitForURL(/[?&]q=&/)
    expect((await readNumbers(page)).length).toBeGreaterThan(1)
    await page.getByRole('button', { name: 'Remove all filters' }).click()
    await page
      .getByRole('status')
      .getByText(/^351 documents and/)
      .waitFor()
  })
})

describe.skipIf(!holdsVolume)('the numbers of the filters', () => {
  const count = async (page: Page, name: string): Promise<number> => {
    const label = page.locator('label', { hasText: new RegExp(`^\\s*${name} \\(`) })
    const text = await label.textContent()
    return Number(/\((\d+)\)/.exec(text ?? '')?.[1])
  }

  test('follow the query and the other filters, and are true', async () => {
    const page = await site.open('/search/?q=napalm+OR+gas')
    await readNumbers(page)
    const all = await count(page, 'Memorandum')
    await page.getByLabel(/(?<!Top )Secret \(/).check()
    await expect.poll(() => count(page, 'Memorandum')).toBeLessThan(all)
    const fewer = await count(page, 'Memorandum')
    await page.getByLabel(/Memorandum \(/).check()
    await expect.poll(() => readStatus(page)).toMatch(new RegExp(`^${fewer} document`))
    expect(await count(page, 'Memorandum')).toBe(fewer)
  })
})

describe.skipIf(!holdsVolume)('a time is chosen from the dates of the results', () => {
  test('by dragging, and again to have all', async () => {
    const page = await site.open('/search/?q=napalm+OR+gas')
    await page.locator('.dates svg').waitFor()
    const box = await page.locator('.dates svg').boundingBox()
    if (box === null) throw new Error('Unexpected page without a histogram')
    const drag = async (): Promise<void> => {
      await page.mouse.move(box.x + 5, box.y + 20)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width / 3, box.y + 20)
      await page.mouse.up()
    }
    await drag()
    await page.waitForURL(/from=1965-\d\d-01&to=1965-\d\d-3\d/)
    expect(await readStatus(page)).toContain('without filters')
    expect(await page.locator('.dates .chosen').count()).toBeGreaterThan(1)
    await drag()
    await page.waitForURL(/gas$/)
  })

  test('with keys, in the table, whose numbers are those of the documents', async () => {
    const page = await site.open('/search/?q=napalm+OR+gas')
    await page.getByText('Dates as a table').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const row = page.locator('.dates tbody tr').first()
    const documents = await row.locator('td').textContent()
    await page.keyboard.press('Enter')
    await page.waitForURL(/from=/)
    expect(await readStatus(page)).toMatch(new RegExp(`^${documents} document`))
    expect(await page.locator('.dates details').getAttribute('open')).not.toBeNull()
  })
})
