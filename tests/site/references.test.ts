import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { sharedPath } from '../shared.ts'
import { useBuild } from './build.ts'
import { useMemoAlone } from './editions.ts'
import { copied, fold, targets } from './reading.ts'
import { memo, useSite } from './site.ts'
import { violations } from './violations.ts'

const volumes = sharedPath('volumes')
const lamps = '/frus1990-92v98'

const alone = useMemoAlone()
const dist = useBuild(['tests/site/seeds', ...(volumes === undefined ? [] : ['seeds', volumes])])
const site = useSite(dist)

/** What refers to a document, a line each: `Note 2`, which is a heading; `2, n. 1 Letter … “See …”`. */
async function referred(page: Page): Promise<Array<string>> {
  const lines = await page.locator('#referred :is(h3, dt, dd)').allInnerTexts()
  return lines.map(fold)
}

test('a document to which nothing refers has no list of it', async () => {
  const page = await alone.open(memo)
  expect(await page.locator('#referred, .referred').count()).toBe(0)
  expect(await page.content()).not.toContain('.referred')
})

describe('a document to which others refer', () => {
  test('lists them by the place that they mean, with the sentence', async () => {
    const page = await site.open(`${lamps}/d1/`)
    expect(await referred(page)).toEqual([
      '3, ¶ 1',
      'Editorial Note “The lamp was put out the next day; see Document 1.”',
      '3, ¶ 1',
      'Editorial Note “For its color, see footnote 7, Document 1.”',
      'Note 2',
      '2, n. 1',
      'Letter From the Keeper “See footnote 2, Document 1.”',
      'Page 2',
      '2, ¶ 1',
      'Letter From the Keeper “As I said, see p. 2.”',
    ])
  })

  test('is left for the place that refers, and reached from there', async () => {
    const page = await site.open(`${lamps}/d1/`)
    await page.locator('#referred h3:has-text("Note 2") + dl a').click()
    await page.waitForURL(`**${lamps}/d2/#fn1`)
    await page.locator('#fn1 p a:not([class], [role])').click()
    await page.waitForURL(`**${lamps}/d1/#fn2`)
    await page.locator('#fn2 .referred').click()
    await page.waitForURL(`**${lamps}/d1/#referred-fn2`)
    await page.locator('#referred-fn2 a').click()
    await page.waitForURL(`**${lamps}/d1/#fn2`)
  })

  test('says so at the note, in words that are no part of it', async () => {
    const page = await site.open(`${lamps}/d1/`)
    const link = page.locator('#fn2 .referred')
    expect(await link.getAttribute('aria-label')).toBe('Referred to in Document 2, n. 1')
    const { width, height } = (await link.boundingBox()) ?? { width: 0, height: 0 }
    expect(width).toBeGreaterThan(40)
    expect(height).toBeGreaterThan(10)
    expect(await copied(page, '#fn2')).toBe('2. The lamp is not in the files.')
    await page.emulateMedia({ media: 'print' })
    expect((await link.boundingBox())?.width ?? 0).toBe(0)
  })

  test.each([
    { width: 1440, dark: false },
    { width: 360, height: 740, dark: true },
  ])('is accessible, and fits (%o)', async (view) => {
    const page = await site.open(`${lamps}/d1/#fn2`, view)
    expect(await violations(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(view.width)
  })
})

describe('a reference leads', () => {
  test('to a page of the volume, in the document in which it begins', async () => {
    const page = await site.open(`${lamps}/d2/`)
    await page.locator('#p1 p a', { hasText: 'p. 2' }).click()
    await page.waitForURL(`**${lamps}/d1/#pg_2`)
    expect(await page.locator('#pg_2').count()).toBe(1)
  })

  test('to a note of its own document, which lists it as well', async () => {
    const page = await site.open(`${lamps}/d2/`)
    expect(await page.locator('#fn2 p a:not([class], [role])').getAttribute('href')).toBe('#fn1')
    expect(await referred(page)).toEqual([
      'Note 1',
      'n. 2',
      'This document “Regarding the lamp, see footnote 1 above.”',
    ])
  })

  test('to the document where that has no such note, and the checks say so', async () => {
    const page = await site.open(`${lamps}/d3/`)
    const linked = await targets(page.locator('.text p a'))
    expect(linked).toEqual([`${lamps}/d1/`, `${lamps}/d1/`])
    const checks = await site.open('/checks/')
    const message = checks.locator('tr', {
      hasText: 'Unexpected reference to note 7 of Document 1, expected one of notes 1–2',
    })
    await message.locator('a').click()
    await checks.waitForURL('**/checks/unresolved-reference/')
  })

  test('away where the document is not held, and says so, on paper with the address', async () => {
    const page = await site.open(`${lamps}/d2/`)
    const link = page.locator('#p1 [rel=external]')
    expect(await link.getAttribute('aria-label')).toBe('Document 9 (history.state.gov)')
    await page.emulateMedia({ media: 'print' })
    const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content)
    expect(printed).toContain('https://history.state.gov/historicaldocuments/frus1990-92v98/d9')
  })
})

describe.skipIf(volumes === undefined)('in the whole volume', () => {
  test('the memo and Document 161 refer to each other, and Document 173 to both', async () => {
    const page = await site.open(memo)
    const keys = await page.locator('#referred dt').allTextContents()
    expect(keys).toEqual(['161, ¶ 1', '173, n. 4'])
    await page.locator('#referred dd a').last().click()
    await page.waitForURL('**/frus1964-68v02/d173/#fn4')
    await page.locator('#fn4 a', { hasText: '161' }).click()
    await page.waitForURL('**/frus1964-68v02/d161/')
    expect(await page.locator('#referred dt').allTextContents()).toEqual([
      '162, n. 1',
      '164, n. 2',
      '173, n. 4',
    ])
  })

  test('a note that others refer to lists them', async () => {
    const page = await site.open('/frus1964-68v02/d9/')
    const keys = await page.locator('#referred-fn11 + dl dt').allTextContents()
    expect(keys).toEqual(['8, n. 4'])
  })
})
