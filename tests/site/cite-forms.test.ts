import { describe, expect, test } from 'vitest'
import { choose, office, openAt, readCitation, start } from './citing.ts'
import { useMemoAlone } from './editions.ts'
import { citedAddressOf, copyBy, panelOf } from './linking.ts'
import { memo } from './site.ts'

const site = useMemoAlone()

describe('the form', () => {
  test('last chosen is that of the next citation, on another page too', async () => {
    const page = await site.open(`${memo}#p1.3`)
    await openAt(page)
    await choose(page, 'Office of the Historian')
    await page.keyboard.press('Escape')
    await page.goto('/frus1964-68v02/')
    await page.goto(`${memo}#p1.1`)
    await openAt(page)
    expect(await readCitation(page)).toMatch(/, Document 162, point 1, pp\. 366–367, https/)
  })

  test('can be chosen where the browser stores nothing', async () => {
    const page = await site.open(memo)
    await page.evaluate(() => {
      const refuse = () => {
        throw new DOMException('refused', 'SecurityError')
      }
      Object.defineProperty(window, 'localStorage', { get: refuse })
    })
    await page.locator('.running').getByRole('link', { name: 'Cite' }).click()
    await choose(page, 'MLA 9: works cited')
    expect(await readCitation(page)).toContain('24 Feb. 1965. Foreign Relations')
    await copyBy(page, 'Copy citation', 'dialog.cite')
  })

  test('of a bibliography says that it cites the whole document', async () => {
    const page = await site.open(`${memo}#p1.3`)
    await openAt(page)
    const hint = panelOf(page).getByText('cites the whole document')
    expect(await hint.isVisible()).toBe(false)
    await choose(page, 'Chicago 18: bibliography')
    await hint.waitFor()
    expect(await readCitation(page)).toMatch(
      /Smith\. Government Printing Office, 1996\. Document 162\./,
    )
  })

  test('has the day of access and the address of the page on demand', async () => {
    const page = await site.open(`${memo}#p1.3`)
    await page.clock.setFixedTime(new Date('2026-11-29T12:00:00'))
    await openAt(page)
    await panelOf(page).getByLabel('With access date').check()
    expect(await readCitation(page)).toBe(
      `${start}, point 3, p. 367, accessed November 29, 2026, ${office}.`,
    )
    await panelOf(page).getByLabel('With the address of this page').check()
    expect(await readCitation(page)).toContain(
      `, accessed November 29, 2026, ${office}, ${await citedAddressOf(page, 'p1.3')}.`,
    )
    // These have no address of their own.
    for (const name of ['Chicago 17: short note', 'Link']) {
      await choose(page, name)
      expect(await panelOf(page).getByLabel('With access date').isDisabled()).toBe(true)
    }
  })

  test('is shared where the device can', async () => {
    const page = await site.open(`${memo}#p1.3`)
    await openAt(page)
    const button = panelOf(page).getByRole('button', { name: 'Share' })
    expect(await button.count()).toBe(0)
    await page.keyboard.press('Escape')
    await page.evaluate(() => {
      const share = (data: ShareData) => {
        document.body.dataset['shared'] = JSON.stringify(data)
        return Promise.reject(new DOMException('cancelled', 'AbortError'))
      }
      Object.defineProperty(navigator, 'share', { value: share })
    })
    await openAt(page)
    await button.click()
    const shared = await page.locator('body').getAttribute('data-shared')
    expect(JSON.parse(shared ?? '')).toEqual({
      title: 'Document 162, point 3, p. 367',
      text: `${start}, point 3, p. 367, ${office}.`,
      url: await citedAddressOf(page, 'p1.3'),
    })
  })
})
