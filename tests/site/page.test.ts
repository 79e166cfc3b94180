import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { holdsVolume } from './editions.ts'
import { copied, fold, text } from './reading.ts'
import { countShifts } from './shifts.ts'
import { addStyles, memo, useSite } from './site.ts'

const site = useSite()

/** The transcription, its white space folded; the page shows every character of it. */
const source = fold(readFileSync('seeds/frus1964-68v02/d162.txt', 'utf8'))

describe('the memo holds', () => {
  test('an address for every unit and every printed page', async () => {
    const page = await site.open(memo)
    const ids = await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id))
    expect(ids).toEqual(
      expect.arrayContaining([
        ...['title', 'pg_366', 'p1', 'p1.1', 'p1.2', 'p1.3', 'p1.4', 'p1.5', 'p1.6', 'p1.after'],
        ...['p2', 'pg_367', 'fn1', 'fnref1'],
      ]),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('lines under words in the form that Safari knows', () => {
    const css = readFileSync(`dist${memo}index.html`, 'utf8')
    const lines = css.match(/(?<=[;{])[-a-z]*text-decoration:[^;}]*/g) ?? []
    expect(lines).toContain('-webkit-text-decoration:underline dotted')
    // With a color from a variable, or a thickness, Safari draws none.
    expect(lines.filter((line) => /var\(|\dpx/.test(line))).toEqual([])
  })

  test('the narrative after the points in the paragraph, not in point 6', async () => {
    const page = await site.open(memo)
    const narrative = 'Y said he would ask what he could do.'
    expect(await text(page, '[id="p1.after"]')).toMatch(new RegExp(`^${narrative}`))
    expect(await text(page, '[id="p1.6"]')).not.toContain(narrative)
    expect(await page.locator('#p1 [id="p1.after"]').count()).toBe(1)
  })

  test('every character of the transcription, in its order', async () => {
    const page = await site.open(memo)
    const title = await text(page, 'h1')
    const first = await text(page, '#p1')
    const second = await text(page, '#p2')
    const note = await text(page, '#fn1')
    // The page marker and the number that leads to the note are drawn, not written: see the next test.
    const written = source.replace('[Page 367] ', '').replace('(Yost)1', '(Yost)')
    expect([title, first, second, note].join(' ')).toBe(written)
  })

  test('the page marker as a page break that is neither read aloud in the text nor copied', async () => {
    const page = await site.open(memo)
    const marker = page.locator('#pg_367')
    expect(await marker.getAttribute('role')).toContain('doc-pagebreak')
    expect(await marker.getAttribute('aria-label')).toBe('Page 367')
    expect(await marker.textContent()).toBe('')
    expect(await copied(page, '[id="p1.1"]')).toContain('a political channel can be used')
  })

  test('the reference to Document 161 as a link, which leaves the site where that is not held', async () => {
    const page = await site.open(memo)
    const link = page.locator('#fn1 a', { hasText: 'Document 161' })
    const [href, rel] = holdsVolume
      ? ['../d161/', null]
      : ['https://history.state.gov/historicaldocuments/frus1964-68v02/d161', 'external']
    expect(await link.getAttribute('href')).toBe(href)
    expect(await link.getAttribute('rel')).toBe(rel)
  })

  test('what the editor supplied, in brackets and with its source', async () => {
    const page = await site.open(memo)
    expect(await text(page, 'main')).toContain('[February 24, 1965, 6:30 p.m.]')
    expect(await text(page, 'main')).toMatch(/366–367/)
  })
})

describe('the points', () => {
  test('keep their printed labels as text', async () => {
    const page = await site.open(memo)
    const labels = await page
      .locator('#p1 ol > li')
      .evaluateAll((items) => items.map((item) => item.textContent.trim().slice(0, 2)))
    expect(labels).toEqual(['1)', '2)', '3)', '4)', '5)', '6)'])
  })

  test('are set as a list, and run in as printed at a switch', async () => {
    const page = await site.open(memo, { javaScript: false })
    const display = () =>
      page.locator('[id="p1.2"]').evaluate((point) => getComputedStyle(point).display)
    expect(await display()).not.toBe('inline')
    await page.getByText('as printed (run in)').click()
    expect(await display()).toBe('inline')
    expect(await copied(page, '#p1')).toContain(
      'the following points: 1) we have followed with great interest',
    )
    await page.getByText('as a list').click()
    expect(await display()).not.toBe('inline')
  })
})

describe('without scripts', () => {
  test('the memo is complete: text, addresses, notes and views', async () => {
    const page = await site.open(`${memo}#p1.3`, { javaScript: false })
    expect(await text(page, '#p1')).toContain('there is no possibility of negotiations')
    const wash = await page
      .locator('[id="p1.3"]')
      .evaluate((point) => getComputedStyle(point).backgroundColor)
    expect(wash).not.toBe('rgba(0, 0, 0, 0)')
  })

  test('the place that the address names says how it is cited', async () => {
    const page = await site.open(`${memo}#p1.3`, { javaScript: false })
    const line = await page
      .locator('[id="p1.3"]')
      .evaluate((point) => getComputedStyle(point, '::after').content)
    expect(line).toBe('"Point 3, p. 367"')
  })

  test('the page asks for no script of its own to be read', async () => {
    const page = await site.open(memo, { javaScript: false })
    expect(await page.locator('h1').isVisible()).toBe(true)
    expect(await page.locator('main noscript').count()).toBe(0)
  })
})

describe('the window', () => {
  test.each([320, 360, 640, 820, 1280, 1440])(
    'of %i pixels is never scrolled sideways',
    async (width) => {
      const page = await site.open(memo, { width })
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      )
    },
  )

  test.each([320, 1440])('of %i pixels has room for wider text', async (width) => {
    const page = await site.open(memo, { width })
    // The distances of WCAG 2.2, 1.4.12.
    await addStyles(
      page,
      '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
    )
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    )
  })

  test('shows the text without a shift while fonts load', async () => {
    const page = await site.open(memo)
    expect(await countShifts(page)).toBe(0)
  })
})
