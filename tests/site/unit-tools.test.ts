import { describe, expect, test } from 'vitest'
import { addressOf, copyBy, offerOf, toolsOf } from './linking.ts'
import { memo, useSite } from './site.ts'

const site = useSite()

const point3 =
  'there is no possibility of negotiations the object of which is to have the US withdraw and leave those countries to be overrun by the north;'
describe('the place that the address names', () => {
  test.each([
    ['p1.3', 'Point 3, p. 367'],
    ['p1', 'Paragraph 1, pp. 366–367'],
    ['p1.after', 'After the points, p. 367'],
    ['p2', 'Paragraph 2, p. 367'],
    ['title', 'Title, p. 366'],
    ['fn1', 'Note 1, p. 366'],
    ['pg_366', 'Page 366'],
    ['pg_367', 'Page 367'],
  ])('#%s has its tools, and its name is %s', async (id, name) => {
    const page = await site.open(`${memo}#${id}`)
    await toolsOf(page).waitFor()
    expect(await toolsOf(page).locator('i').textContent()).toBe(name)
    expect(await toolsOf(page).getByRole('button').count()).toBe(3)
    expect(await copyBy(page, 'Copy link')).toBe(addressOf(page, id))
  })

  test('no place, no tools', async () => {
    const page = await site.open(memo)
    expect(await toolsOf(page).isVisible()).toBe(false)
    expect(await offerOf(page).isVisible()).toBe(false)
  })

  test('on arrival by link the focus stays where it is', async () => {
    const page = await site.open(`${memo}#p1.3`)
    await toolsOf(page).waitFor()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  })

  test('its buttons are large enough for a finger, on a phone too', async () => {
    const page = await site.open(`${memo}#p1.3`, { width: 360, height: 740 })
    await toolsOf(page).waitFor()
    for (const button of await toolsOf(page).getByRole('button').all()) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(24)
    }
  })

  test.each(['p1.3', 'title', 'fn1'])('the name of #%s is in its tools alone', async (id) => {
    const page = await site.open(`${memo}#${id}`)
    await toolsOf(page).waitFor()
    const after = await page
      .locator(':target')
      .evaluate((place) => getComputedStyle(place, '::after').content)
    expect(after).toBe('none')
  })

  test('the tools move nothing above them', async () => {
    const page = await site.open(`${memo}#p1.3`)
    const top = () =>
      page.evaluate(() => document.getElementById('p1.3')?.getBoundingClientRect().top)
    const before = await top()
    await page.keyboard.press('Escape')
    expect(await top()).toBe(before)
  })

  test('the tools of a long paragraph stay at the foot of the window', async () => {
    const page = await site.open(`${memo}#p1`, { width: 360, height: 740 })
    await toolsOf(page).waitFor()
    const box = await toolsOf(page).boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(740)
  })

  test('and where the points are run in', async () => {
    const page = await site.open(`${memo}#p1.3`, { height: 700 })
    await toolsOf(page).waitFor()
    await page.getByText('as printed (run in)').click()
    const box = await toolsOf(page).boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBe(700)
  })

  test('the tools are not copied with the text', async () => {
    const page = await site.open(`${memo}#p1.3`)
    await toolsOf(page).waitFor()
    await page.locator('body').press('ControlOrMeta+a')
    await page.keyboard.press('ControlOrMeta+c')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(point3)
    expect(copied).not.toContain('Copy quotation')
  })
})

describe('by keyboard', () => {
  test('Enter on a number goes to its point and to Copy link; Escape returns without scrolling', async () => {
    const page = await site.open(memo)
    await page.getByRole('link', { name: '3) link to this point' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.textContent === 'Copy link')
    expect(page.url()).toBe(addressOf(page, 'p1.3'))
    expect(await page.locator(':target').getAttribute('id')).toBe('p1.3')
    await page.keyboard.press('Enter')
    await toolsOf(page).getByText('Copied').waitFor()

    const scrolled = await page.evaluate(() => scrollY)
    await page.keyboard.press('Escape')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('3)')
    expect(await page.locator(':target').count()).toBe(0)
    expect(page.url()).not.toContain('#')
    expect(await page.evaluate(() => scrollY)).toBe(scrolled)
    expect(await toolsOf(page).isVisible()).toBe(false)

    await page.keyboard.press('Enter')
    await page.waitForFunction(() => document.activeElement?.textContent === 'Copy link')
  })

  test('Back leads from point to point', async () => {
    const page = await site.open(memo)
    await page.getByRole('link', { name: '3) link to this point' }).click()
    await page.getByRole('link', { name: '5) link to this point' }).click()
    await toolsOf(page).getByText('Point 5').waitFor()
    await page.goBack()
    await toolsOf(page).getByText('Point 3').waitFor()
    expect(await page.locator(':target').getAttribute('id')).toBe('p1.3')
    await page.goBack()
    await toolsOf(page).waitFor({ state: 'hidden' })
    await page.goForward()
    await toolsOf(page).getByText('Point 3').waitFor()
  })

  test('Escape closes a note before it leaves the point', async () => {
    const page = await site.open(`${memo}#p1.3`)
    await page.locator('[role=doc-noteref]').first().press('Enter')
    await page.keyboard.press('Escape')
    expect(page.url()).toContain('#p1.3')
    await page.keyboard.press('Escape')
    expect(page.url()).not.toContain('#')
  })
})

test('without scripts there are no tools, and the locator is shown', async () => {
  const page = await site.open(`${memo}#p1.3`, { javaScript: false })
  expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0)
  expect(await page.locator(':target').getAttribute('id')).toBe('p1.3')
})

describe('the text that resumes after the points', () => {
  test.each([
    ['as a list', 1440],
    ['as a list', 320],
    ['as printed (run in)', 1440],
    ['as printed (run in)', 320],
  ])('has a mark that leads to its address (%s, %i px)', async (view, width) => {
    const page = await site.open(memo, { width })
    await page.getByText(view).click()
    await page.getByRole('link', { name: 'Link to paragraph 1, after the points' }).click()
    await page.waitForURL('**#p1.after')
    await toolsOf(page).getByText('After the points, p. 367').waitFor()
  })

  test('has its address on paper, and no mark', async () => {
    const page = await site.open(memo)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.tail > .pm').isVisible()).toBe(false)
    const printed = await page
      .locator('.tail')
      .evaluate((tail) => getComputedStyle(tail, '::before').content)
    expect(printed).toMatch(/^"#(?:" ")?p1\.after"$/)
  })
})
