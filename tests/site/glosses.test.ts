import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useMemoAlone } from './editions.ts'
import { countShifts } from './shifts.ts'
import { memo, type View } from './site.ts'

const site = useMemoAlone()

const phone = { width: 390, height: 740 }
const mark = 'a.g[href="#g-thant-u"]'
const gloss = '#g-thant-u'

/** How far the page is scrolled, and where the mark stands in the window. */
async function stand(page: Page): Promise<Array<number>> {
  const box = await page.locator(mark).first().boundingBox()
  return [box?.x ?? 0, box?.y ?? 0]
}

async function isAtFoot(page: Page, selector = gloss): Promise<boolean> {
  const box = await page.locator(selector).boundingBox()
  const height = page.viewportSize()?.height ?? 0
  return box !== null && Math.abs(box.y + box.height - height) < 2
}

describe('the marks of the memo', () => {
  test('stand on initials once in a unit, on names and places once in the document', async () => {
    const page = await site.open(memo)
    const marks = (selector: string) =>
      page.locator(`${selector} a.g[href^="#g-"]`).allTextContents()
    expect(await marks('#p1 > p:not(.tail)')).toEqual(['Sec', 'Y', 'SYG'])
    expect(await marks('#p1\\.1')).toEqual(['Hanoi', 'Peiping'])
    expect(await marks('#p1\\.3')).toEqual([])
    expect(await marks('#p2')).toEqual(['Y', 'SYG', 'about 10 am'])
    expect((await marks('article')).filter((text) => text === 'Hanoi')).toHaveLength(1)
  })

  test('have one gloss each, which names its source', async () => {
    const page = await site.open(memo)
    const hrefs = await page
      .locator('a.g[href^="#g-"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    const ids = await page
      .locator('.glosses .foot')
      .evaluateAll((all) => all.map(({ id }) => `#${id}`))
    expect(new Set(ids).size).toBe(ids.length)
    expect(hrefs.filter((href) => !ids.includes(href))).toEqual([])
    const grounds = await page.locator('.glosses dd .soft').allTextContents()
    expect(grounds).toHaveLength(ids.length)
    expect(
      grounds.filter((text) => !/^(?:Our (?:note|correction)|From the volume)/.test(text)),
    ).toEqual([])
  })

  test('say that Y is Yost, and of Geneva nothing of 1954', async () => {
    const page = await site.open(memo)
    expect(await page.locator('#g-yost-charles-w dd').textContent()).toContain('Charles W. Yost')
    expect(await page.locator('#g-geneva-meeting').textContent()).not.toContain('1954')
  })
})

describe('a gloss opens at the foot of the window, and nothing moves', () => {
  const ways = {
    'mouse, with scripts': {},
    'mouse, without scripts': { javaScript: false },
    'phone, with scripts': phone,
    'phone, without scripts': { ...phone, javaScript: false },
  } satisfies Record<string, View>

  test.each(Object.entries(ways))('%s', async (_, view) => {
    const page = await site.open(memo, view)
    const before = await stand(page)
    await page.locator(mark).first().click()
    expect(await isAtFoot(page)).toBe(true)
    expect(await stand(page)).toEqual(before)
    await page.locator(`${gloss} .close`).click()
    expect(await isAtFoot(page)).toBe(false)
    expect(await stand(page)).toEqual(before)
  })

  test.each([true, false])('near the end of the page (scripts: %s)', async (javaScript) => {
    const page = await site.open(memo, { height: 500, javaScript })
    const last = page.locator('#p2 a.g').last()
    await last.scrollIntoViewIfNeeded()
    const before = await last.boundingBox()
    await last.click()
    expect(await isAtFoot(page, '.glosses .foot:is(:target, .open)')).toBe(true)
    expect(await last.boundingBox()).toEqual(before)
  })

  test('by touch', async () => {
    const page = await site.open(memo, { ...phone, touch: true })
    const before = await stand(page)
    await page.locator(mark).first().tap()
    expect(await isAtFoot(page)).toBe(true)
    expect(await stand(page)).toEqual(before)
  })

  test('by keyboard: Close is the first stop, Escape returns to the mark', async () => {
    const page = await site.open(memo)
    const before = await stand(page)
    await page.locator(mark).first().focus()
    await page.keyboard.press('Enter')
    expect(await isAtFoot(page)).toBe(true)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Close')
    await page.keyboard.press('Escape')
    expect(await isAtFoot(page)).toBe(false)
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('SYG')
    expect(await stand(page)).toEqual(before)
  })

  test('by keyboard without scripts: the next Tab after Close goes on from the mark', async () => {
    const page = await site.open(memo, { javaScript: false })
    await page.locator(mark).first().focus()
    await page.keyboard.press('Enter')
    expect(await isAtFoot(page)).toBe(true)
    await page.locator(`${gloss} .close`).focus()
    await page.keyboard.press('Enter')
    expect(await isAtFoot(page)).toBe(false)
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('1)')
  })

  test('without a shift of the layout', async () => {
    const page = await site.open(memo)
    const before = await page.evaluate(() => performance.now())
    // Not by input, after which the browser would excuse a shift.
    await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.click(), mark)
    await expect.poll(() => isAtFoot(page)).toBe(true)
    expect(await countShifts(page, before)).toBe(0)
  })
})

test('on paper the marks go, and the glosses stand as a list', async () => {
  const page = await site.open(memo)
  await page.emulateMedia({ media: 'print' })
  const decoration = await page
    .locator(mark)
    .first()
    .evaluate((link) => getComputedStyle(link).textDecorationLine)
  expect(decoration).toBe('none')
  expect(await page.locator('.glosses dt').first().isVisible()).toBe(true)
  expect(await page.locator('.glosses [role=doc-backlink]:visible').count()).toBe(0)
  // What says where to go on goes too, but no word of a note.
  const text = await page.locator('.glosses').innerText()
  expect(text).toContain('here Dean Rusk, who placed the call')
  expect(text).not.toContain('Mentions')
})

describe('the page of a person', () => {
  test('says who he was, names its source, and quotes every mention with its place', async () => {
    const page = await site.open('/people/yost-charles-w/')
    expect(await page.locator('h1').textContent()).toBe('Yost, Charles W.')
    expect(await page.locator('.record').textContent()).toContain('Deputy Representative')
    expect(await page.locator('.mentions u').allTextContents()).toEqual([
      'Yost',
      ...Array<string>(6).fill('Y'),
      'Yost',
    ])
    expect(await page.locator('.mentions .name').allTextContents()).toEqual([
      'Title',
      'Paragraph 1',
      'After the points',
      'Paragraph 2',
      'Note 1',
    ])
  })

  test('is led to from the head of the memo and from the register, and leads to the place', async () => {
    const page = await site.open(memo)
    await page.locator('.record a', { hasText: 'Charles W. Yost' }).first().click()
    await page.locator('.mentions .name', { hasText: 'After the points' }).click()
    expect(new URL(page.url()).hash).toBe('#p1.after')
    const register = await site.open('/people/')
    expect(await register.getByRole('link', { name: 'Yost, Charles W.' }).count()).toBe(1)
  })

  test('has its register as JSON', async () => {
    const page = await site.open('/people/')
    const answer = await page.request.get('/people.json')
    const keys = JSON.stringify(await answer.json())
    expect(keys).toContain('"key":"yost-charles-w"')
  })
})
