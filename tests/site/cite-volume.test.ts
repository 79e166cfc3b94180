import { describe, expect, test } from 'vitest'
import { choose, readCitation } from './citing.ts'
import { useMemoAlone } from './editions.ts'
import { copyBy, panelOf, readClipboard } from './linking.ts'
import { violations } from './violations.ts'

const site = useMemoAlone()

const volume = '/frus1964-68v02/'
const series = 'Foreign Relations of the United States, 1964–1968'
const office = 'https://history.state.gov/historicaldocuments/frus1964-68v02'

describe('on the page of a volume, the panel opens', () => {
  test('from the head and from the record, with the citations of the volume', async () => {
    const page = await site.open(volume)
    for (const opener of [
      page.locator('.running').getByRole('link', { name: 'Cite' }),
      page.getByRole('button', { name: 'Copy or choose a form' }),
    ]) {
      await opener.click()
      await page.getByRole('dialog', { name: 'Cite Vietnam, January–June 1965' }).waitFor()
      await choose(page, 'Chicago 18: short note')
      expect(await readCitation(page)).toBe(`Humphrey et al., ${series}, vol. 2.`)
      await choose(page, 'Link')
      expect(await readCitation(page)).toMatch(/^http\S+\/frus1964-68v02\/\?release=/)
      expect(await panelOf(page).getByRole('button', { name: 'Copy quotation' }).count()).toBe(0)
      expect(await violations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await panelOf(page).waitFor({ state: 'detached' })
    }
  })

  test('by keyboard, and gives the focus back', async () => {
    const page = await site.open(volume)
    const opener = page.locator('.running').getByRole('link', { name: 'Cite' })
    await opener.focus()
    await page.keyboard.press('Enter')
    await panelOf(page).waitFor()
    await page.keyboard.press('Escape')
    await panelOf(page).waitFor({ state: 'detached' })
    expect(await opener.evaluate((link) => link === document.activeElement)).toBe(true)
    expect(new URL(page.url()).hash).toBe('')
  })

  test('and copies rich and plain text', async () => {
    const page = await site.open(volume)
    await page.getByRole('button', { name: 'Copy or choose a form' }).click()
    await panelOf(page).waitFor()
    await choose(page, 'Chicago 17: note')
    await copyBy(page, 'Copy citation', 'dialog.cite')
    const { plain, html } = await readClipboard(page)
    expect(plain).toMatch(new RegExp(`eds\\., ${series}, vol\\. 2, .*, ${office}\\.$`))
    expect(html).toContain(`<i>${series}</i>, vol. 2`)
  })
})

test('without scripts the citation of the volume is in the page', async () => {
  const page = await site.open(volume, { javaScript: false })
  expect(await page.locator('#cite + dd').textContent()).toMatch(/^Humphrey, David C\., Ronald/)
})
