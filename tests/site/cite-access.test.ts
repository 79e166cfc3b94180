import { describe, expect, test } from 'vitest'
import { choose, office, openAt, start } from './citing.ts'
import { useMemoAlone } from './editions.ts'
import { panelOf, toolsOf } from './linking.ts'
import { memo } from './site.ts'
import { violations } from './violations.ts'

const site = useMemoAlone()

describe('by keyboard', () => {
  test('Enter opens it, Enter copies, and Escape returns to the place', async () => {
    const page = await site.open(`${memo}#p1.3`)
    await toolsOf(page).getByRole('button', { name: 'Cite' }).focus()
    await page.keyboard.press('Enter')
    await panelOf(page).waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Copy citation')
    await page.keyboard.press('Enter')
    await panelOf(page).getByText('Copied').waitFor()
    await page.keyboard.press('Escape')
    await panelOf(page).waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cite')
    expect(page.url()).toContain('#p1.3')
  })

  test('every control of it is reached, and nothing behind it', async () => {
    const page = await site.open(memo)
    await page.locator('.running').getByRole('link', { name: 'Cite' }).press('Enter')
    await panelOf(page).waitFor()
    const reached = new Set<string>()
    for (let count = 0; count < 12; count++) {
      await page.keyboard.press('Tab')
      reached.add(
        await page.evaluate(() => {
          const { activeElement } = document
          return activeElement?.closest('dialog') ? activeElement.tagName : ''
        }),
      )
    }
    // From the last control, the focus goes through the browser to the first.
    reached.delete('')
    expect([...reached].toSorted()).toEqual(['BUTTON', 'INPUT', 'SELECT'])
  })

  test('a link to the section that is to open in a new window is left to the browser', async () => {
    const page = await site.open(memo)
    const link = page.locator('.running').getByRole('link', { name: 'Cite' })
    const isLeft = await link.evaluate((link) => {
      let isPrevented: boolean | undefined
      // The last listener: no window is opened in the test.
      window.addEventListener('click', (event) => {
        isPrevented = event.defaultPrevented
        event.preventDefault()
      })
      link.dispatchEvent(
        new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true }),
      )
      return isPrevented === false
    })
    expect(isLeft).toBe(true)
    expect(await panelOf(page).count()).toBe(0)
  })
})

describe.each([
  ['wide', { width: 1440 }],
  ['phone', { width: 360, height: 740, touch: true }],
  ['small phone in the dark', { width: 320, height: 640, dark: true, touch: true }],
] as const)('on a screen that is %s', (_, view) => {
  test('it fits, has no barrier, and is large enough for a finger', async () => {
    const page = await site.open(`${memo}#p1.3`, view)
    await openAt(page)
    await choose(page, 'Chicago 17: bibliography')
    expect(await violations(page)).toEqual([])
    const { x = 0, width = 0 } = (await panelOf(page).boundingBox()) ?? {}
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(view.width)
    const controls = panelOf(page).locator('select:visible, button:visible, label:has(input)')
    for (const control of await controls.all()) {
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
    const overflow = await panelOf(page).evaluate(
      ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
    )
    expect(overflow).toBe(0)
  })
})

test('it opens and copies by touch', async () => {
  const page = await site.open(`${memo}#p1.3`, { width: 360, height: 740, touch: true })
  await toolsOf(page).getByRole('button', { name: 'Cite' }).tap()
  await panelOf(page).getByRole('button', { name: 'Copy citation' }).tap()
  await panelOf(page).getByText('Copied').waitFor()
  await panelOf(page).getByRole('button', { name: 'Close' }).tap()
  await panelOf(page).waitFor({ state: 'detached' })
})

describe('without scripts', () => {
  test('the citation of the document is in the page as text', async () => {
    const page = await site.open(memo, { javaScript: false })
    expect(await page.locator('#cite p').textContent()).toBe(`${start}, ${office}.`)
    expect(await page.locator('#cite cite').count()).toBe(2)
    expect(await page.locator('#cite').getByRole('button').count()).toBe(0)
    await page.locator('.running').getByRole('link', { name: 'Cite' }).click()
    expect(await page.locator(':target').getAttribute('id')).toBe('cite')
  })

  test('and the volume is cited on its own page', async () => {
    const page = await site.open('/frus1964-68v02/', { javaScript: false })
    expect(await page.locator('#cite + dd').textContent()).toBe(
      'Humphrey, David C., Ronald D. Landa, and Louis J. Smith, eds. Foreign Relations of the United States, 1964–1968. Vol. 2, Vietnam, January–June 1965. Washington, DC: Government Printing Office, 1996. https://history.state.gov/historicaldocuments/frus1964-68v02.',
    )
  })
})

test.each([1440, 360, 320])('the page of a volume fits its citation, %i px wide', async (width) => {
  const page = await site.open('/frus1964-68v02/', { width })
  const { x = 0, width: own = 0 } = (await page.locator('#cite + dd').boundingBox()) ?? {}
  expect(own).toBeGreaterThan(0)
  expect(x + own).toBeLessThanOrEqual(width)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  expect(await violations(page)).toEqual([])
})

test('on paper there is the citation, and no panel', async () => {
  const page = await site.open(`${memo}#p1.3`)
  await openAt(page)
  await page.emulateMedia({ media: 'print' })
  expect(await panelOf(page).isVisible()).toBe(false)
  expect(await page.locator('#cite p').isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Copy or choose a form' }).isVisible()).toBe(false)
})
