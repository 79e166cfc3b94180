import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { targets } from './reading.ts'
import { useSite } from './site.ts'
import { violations } from './violations.ts'

const site = useSite()
const volume = '/frus1964-68v02/'
const timeline = `${volume}timeline/`
const correspondence = `${volume}correspondence/`

/** Pictures are drawn of a whole volume, which the site need not have. */
const drawn = existsSync(`dist${timeline}`)

test('the contents lead to the pictures that there are, and to no others', async () => {
  const page = await site.open(volume)
  const linked = await targets(page.locator('main a'))
  const pictures = linked.filter((path) => [timeline, correspondence].includes(path))
  expect(pictures.sort()).toEqual(drawn ? [correspondence, timeline] : [])
})

const views = {
  'wide, light': { width: 1440 },
  'phone, dark': { width: 360, height: 740, dark: true },
  'phone, without scripts': { width: 360, height: 740, javaScript: false },
}

describe.skipIf(!drawn).each([timeline, correspondence])('%s', (path) => {
  test.each(Object.entries(views))('fits its window: %s', async (_, view) => {
    const page = await site.open(path, view)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(view.width)
  })

  test.each(['wide, light', 'phone, dark'] as const)(
    'gives axe nothing to find: %s',
    async (view) => {
      const page = await site.open(path, views[view])
      expect(await violations(page)).toEqual([])
    },
  )

  test('has an anchor for every link into itself, and no anchor twice', async () => {
    const page = await site.open(path)
    const hashes = await page
      .locator('main a[href^="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.slice(1)))
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
    expect(hashes.length).toBeGreaterThan(0)
    expect(hashes.filter((id) => id === undefined || !ids.includes(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('leads to documents that are there', async () => {
    const page = await site.open(path)
    const paths = await targets(page.locator('main a[href^="../d"]'))
    expect(paths.length).toBeGreaterThan(200)
    expect([...new Set(paths)].filter((path) => !existsSync(`dist${path}index.html`))).toEqual([])
  })
})

describe.skipIf(!drawn)('the timeline', () => {
  const marks = '.timeline [role=listitem] a'

  test('are a mark and a row each', async () => {
    const page = await site.open(timeline)
    const rows = page.locator('.dated tbody:not(#undated) td.no')
    expect(await page.locator(marks).count()).toBe(await rows.count())
    expect(await page.locator('#undated td.no').count()).toBeGreaterThan(0)
  })

  test('are reached by the keyboard in the order of their dates, month by month', async () => {
    const page = await site.open(timeline)
    await page.getByRole('link', { name: 'Document 1, ' }).first().focus()
    await page.keyboard.press('Tab')
    const next = await page.evaluate('document.activeElement.textContent')
    expect(next).toMatch(/^Document 2, Memorandum .*, January 4, 1965/)
    await page.locator('.skip[href="#in-1965-02"]').press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toContain('February 1, 1965')
  })

  test('open at a click, without scripts too', async () => {
    const page = await site.open(timeline, { javaScript: false })
    await page.locator(marks, { hasText: 'Document 162, ' }).click()
    expect(new URL(page.url()).pathname).toBe(`${volume}d162/`)
  })
})

describe.skipIf(!drawn)('the correspondence', () => {
  test('a bundle of lines leads to the row that has its documents', async () => {
    const page = await site.open(correspondence)
    const bundle = page.getByRole('link', { name: 'Embassy in Vietnam to Department of State' })
    const [, count] = / (\d+) documents/.exec((await bundle.textContent()) ?? '') ?? []
    await bundle.press('Enter')
    const row = page.locator('tr:target')
    expect(await row.locator('.no').textContent()).toBe(count)
    expect(await row.locator('a').count()).toBe(Number(count))
  })

  test('names stand beside their lines, and none upon another', async () => {
    for (const width of [360, 800, 1440]) {
      const page = await site.open(correspondence, { width })
      for (const side of ['.senders', '.receivers']) {
        const names = await page.locator(`${side} p`).evaluateAll((all) =>
          all.map((one) => {
            const { top, bottom } = one.getBoundingClientRect()
            return { top, bottom }
          }),
        )
        expect(names.length).toBeGreaterThan(2)
        const covered = names.filter(
          ({ bottom }, index) => bottom > (names[index + 1]?.top ?? bottom),
        )
        expect(covered).toEqual([])
      }
    }
  })
})
