import { describe, expect, test } from 'vitest'
import { holdsVolume } from './editions.ts'
import { targets } from './reading.ts'
import { memo, useSite } from './site.ts'
import { violations } from './violations.ts'

const site = useSite()
const volume = '/frus1964-68v02/'

describe.skipIf(!holdsVolume)('a volume is an edition', () => {
  test('in which every document leads to the one before and the one after', async () => {
    const page = await site.open(memo)
    await page
      .getByRole('link', { name: /^163\. Telegram/ })
      .last()
      .click()
    await page.waitForURL(`**${volume}d163/`)
    await page
      .getByRole('link', { name: /^162\. Memorandum/ })
      .last()
      .click()
    await page.waitForURL(`**${memo}`)
    await page.getByRole('link', { name: '161. Editorial Note' }).last().click()
    await page.waitForURL(`**${volume}d161/`)
  })

  test('whose names are explained at the foot of the window, from its own list', async () => {
    const page = await site.open(`${volume}d163/`)
    await page.locator('a.g', { hasText: 'Unger' }).click()
    const gloss = page.locator('.foot.open')
    expect(await gloss.textContent()).toContain('From the volume, p. XXXI.')
    await gloss.getByRole('link', { name: 'Mentions' }).click()
    expect(await page.locator('h1').textContent()).toBe('Unger, Leonard')
    await page.locator('.mentions a[href$="/d163/#fn1"]').click()
    await page.waitForURL(`**${volume}d163/#fn1`)
  })

  test('whose own link from Y to another affair is refused and reported, so that Y is Yost', async () => {
    const page = await site.open(memo)
    for (const mark of await page.locator('a.g', { hasText: /^Y$/ }).all()) {
      expect(await mark.getAttribute('href')).toBe('#g-yost-charles-w')
    }
    const checks = await site.open('/checks/')
    const rows = await checks.locator('tbody tr').allTextContents()
    expect(rows.some((row) => row.includes('Y, see Sturm, Paul') && row.includes('p_GES1'))).toBe(
      true,
    )
    expect(rows.some((row) => row.includes('as #p_Y1 (5 times'))).toBe(true)
  })

  test('none of whose documents is wider than a phone', async () => {
    const page = await site.open(`${volume}pages/`, { width: 360 })
    const links = page.locator('main a[href^="../d"]:not([href*="#"])')
    const wide: Array<string> = []
    for (const href of new Set(await targets(links))) {
      await page.goto(href, { waitUntil: 'domcontentloaded' })
      if (await page.evaluate('document.documentElement.scrollWidth > innerWidth')) wide.push(href)
    }
    expect(wide).toEqual([])
  })

  test('with lists of its persons and terms from A to Z, in which our entries lead to ours', async () => {
    const page = await site.open(volume)
    await page.getByRole('link', { name: 'persons', exact: false }).first().click()
    await page.waitForURL(`**${volume}people/`)
    const names = /^(Yost, Charles W\.|Bundy, McGeorge)$/
    expect(await targets(page.locator('.register a', { hasText: names }))).toEqual([
      '/frus1964-68v02/people/p_BMG1/',
      '/people/yost-charles-w/',
    ])
    // Of whom no document speaks, the list says all that is known.
    const unnamed = page.locator('.register div:not(:has(a)):not(:has(dd:empty))').first()
    const key = (await unnamed.getAttribute('id')) ?? expect.fail()
    expect((await page.goto(`${volume}people/${key}/`))?.status()).toBe(404)
    await page.goBack()
    expect(await violations(page)).toEqual([])
  })

  test('in which the memo is what it is alone', async () => {
    const page = await site.open(memo)
    const ids = await page
      .locator('[data-locator]')
      .evaluateAll((units) => units.map(({ id }) => id))
    expect(ids).toEqual([
      ...['title', 'p1', 'p1.1', 'p1.2', 'p1.3', 'p1.4', 'p1.5', 'p1.6', 'p1.after', 'p2', 'fn1'],
    ])
    expect(await page.locator('.text').textContent()).toContain('Y’s office called back')
  })
})
