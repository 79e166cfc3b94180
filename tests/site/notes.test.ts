import { describe, expect, test } from 'vitest'
import { box } from './reading.ts'
import { memo, useSite } from './site.ts'

const site = useSite()

describe('a note', () => {
  test('stands beside the text when the window is wide', async () => {
    const page = await site.open(memo)
    const note = await box(page, '#fn1')
    const heading = await box(page, 'h1')
    expect(note.x).toBeGreaterThan(heading.x + heading.width)
    expect(Math.abs(note.y - heading.y)).toBeLessThan(heading.height)
  })

  test.each([true, false])(
    'opens at the foot of a narrow window and leads back (scripts: %s)',
    async (javaScript) => {
      const page = await site.open(memo, { width: 360, height: 740, javaScript })
      const before = await page.evaluate(() => scrollY)
      await page.locator('#fnref1').click()
      const note = await box(page, '#fn1')
      expect(note.y + note.height).toBeGreaterThan(700)
      expect(note.y + note.height).toBeLessThanOrEqual(741)
      expect(await page.evaluate(() => scrollY)).toBe(before)
      await page.locator('#fn1 .close').click()
      expect((await box(page, '#fn1')).y).toBeGreaterThan(740)
      expect(await page.evaluate(() => scrollY)).toBe(before)
    },
  )

  test('takes the focus, gives it back on Escape, and moves nothing', async () => {
    const page = await site.open(memo, { width: 360, height: 740 })
    await page.locator('#fnref1').focus()
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fn1')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Close note 1')
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fnref1')
  })

  test('keeps Close in reach when it is longer than its place', async () => {
    const page = await site.open(memo, { width: 360, height: 740 })
    await page.locator('#fnref1').click()
    await page.locator('#fn1 p').evaluate((text) => text.append('A long note. '.repeat(400)))
    await page.locator('#fn1').evaluate((note) => note.scrollTo(0, 500))
    const note = await box(page, '#fn1')
    const close = await box(page, '#fn1 .close')
    expect(note.height).toBeLessThanOrEqual(371)
    expect(close.y).toBeGreaterThanOrEqual(note.y)
    expect(close.y).toBeLessThan(note.y + note.height)
  })

  test('stands at the end in print', async () => {
    const page = await site.open(memo)
    await page.emulateMedia({ media: 'print' })
    const note = await box(page, '#fn1')
    const last = await box(page, '#p2')
    expect(note.y).toBeGreaterThan(last.y + last.height)
  })
})
