import { describe, expect, test } from 'vitest'
import { choose, office, openAt, readCitation, start } from './citing.ts'
import { useMemoAlone } from './editions.ts'
import { citedAddressOf, copyBy, offerOf, panelOf, readClipboard, select } from './linking.ts'
import { memo } from './site.ts'
import { violations } from './violations.ts'

const site = useMemoAlone()

const volume = 'Foreign Relations of the United States, 1964–1968, vol. 2'

describe('the panel opens', () => {
  test('at a point, with its printed page', async () => {
    const page = await site.open(`${memo}#p1.3`)
    await openAt(page)
    await page.getByRole('dialog', { name: 'Cite Document 162, point 3, p. 367' }).waitFor()
    expect(await readCitation(page)).toBe(`${start}, point 3, p. 367, ${office}.`)
  })

  test.each([
    ['p1.1', 'point 1, pp. 366–367'],
    ['fn1', 'note 1, p. 366'],
    ['pg_367', 'p. 367'],
    ['p1.after', 'after the points, p. 367'],
  ])('at #%s, which is cited as %s', async (id, place) => {
    const page = await site.open(`${memo}#${id}`)
    await openAt(page)
    expect(await readCitation(page)).toBe(`${start}, ${place}, ${office}.`)
  })

  test('from the head and from the section, for the document, and so does its title', async () => {
    const page = await site.open(memo)
    for (const opener of [
      page.locator('.running').getByRole('link', { name: 'Cite' }),
      page.getByRole('button', { name: 'Copy or choose a form' }),
    ]) {
      await opener.click()
      await page.getByRole('dialog', { name: 'Cite Document 162', exact: true }).waitFor()
      expect(await readCitation(page)).toBe(`${start}, ${office}.`)
      expect(await panelOf(page).getByRole('button', { name: 'Copy quotation' }).count()).toBe(0)
      await page.keyboard.press('Escape')
      await panelOf(page).waitFor({ state: 'detached' })
    }
    await page.goto(`${memo}#title`)
    await openAt(page)
    expect(await readCitation(page)).toBe(`${start}, ${office}.`)
  })

  test.each([
    ['great interest', 'p. 366', 'point 1'],
    ['channel can be used', 'p. 367', 'point 1'],
    ['a political channel', 'pp. 366–367', 'point 1'],
    ['Communists; 3) there', 'p. 367', 'points 2–3'],
    ['to peace. Y said', 'p. 367', 'paragraph 1'],
    ['tonight.(Y’s', 'p. 367', 'paragraphs 1–2'],
  ])('for selected words: %s is on %s, %s', async (words, printed, place) => {
    const page = await site.open(memo)
    await page.evaluate(() => {
      // White space between paragraphs is no word.
      for (const text of document.querySelectorAll('.text')) text.normalize()
    })
    await select(page, words.replace('tonight.(', 'tonight.\n('))
    await offerOf(page).waitFor()
    await offerOf(page).getByRole('button', { name: 'Cite' }).click()
    await panelOf(page).waitFor()
    expect(await readCitation(page)).toBe(`${start}, ${place}, ${printed}, ${office}.`)
  })

  test('a selection of a whole line ends before the next', async () => {
    const page = await site.open(memo)
    await page.locator('[id="p1.3"]').click({ clickCount: 3, position: { x: 200, y: 10 } })
    await offerOf(page).getByText('Point 3, p. 367').waitFor()
  })

  test('from an open note, which stays open when Escape closes it', async () => {
    const page = await site.open(`${memo}#fn1`)
    await page.locator('unit-tools').getByRole('button', { name: 'Cite' }).click()
    const dialog = page.getByRole('dialog', { name: 'Cite Document 162, note 1, p. 366' })
    await dialog.waitFor()
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(new URL(page.url()).hash).toBe('#fn1')
  })

  test('from a result of a search, whose page it leaves open', async () => {
    const page = await site.open('/search/?q=%22quiet+diplomacy%22')
    await page.getByRole('button', { name: 'Cite Point 4, 162.' }).click()
    await page.getByRole('dialog', { name: 'Cite Document 162, point 4, p. 367' }).waitFor()
    expect(await readCitation(page)).toBe(`${start}, point 4, p. 367, ${office}.`)
    await choose(page, 'Link')
    expect(await readCitation(page)).toBe(await citedAddressOf(page, 'p1.4'))
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(new URL(page.url()).pathname).toBe('/search/')
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Cite Point 4, 162.')
  })

  test('or the result itself is opened, where its page does not load', async () => {
    const page = await site.open('/search/?q=%22quiet+diplomacy%22')
    const button = page.getByRole('button', { name: 'Cite Point 4, 162.' })
    await button.waitFor()
    let isFirst = true
    await page.route(`**${memo}`, (route) => {
      const isFailing = isFirst
      isFirst = false
      return isFailing ? route.abort() : route.continue()
    })
    await button.click()
    await page.waitForURL(`**${memo}#p1.4*`)
  })
})

describe('what is copied', () => {
  test('is rich and plain text at once, and is said', async () => {
    const page = await site.open(`${memo}#p1.3`)
    await openAt(page)
    await copyBy(page, 'Copy citation', 'dialog.cite')
    const { plain, html } = await readClipboard(page)
    expect(plain).toBe(`${start}, point 3, p. 367, ${office}.`)
    expect(html).toContain(
      'in <i>Foreign Relations of the United States, 1964–1968</i>, vol. 2, <i>Vietnam, January–June 1965</i>, ed.',
    )
  })

  test('of words is the quotation with its volume', async () => {
    const page = await site.open(memo)
    await select(page, 'quiet diplomacy', 2)
    await offerOf(page).waitFor()
    await offerOf(page).getByRole('button', { name: 'Cite' }).click()
    const copied = await copyBy(page, 'Copy quotation', 'dialog.cite')
    expect(copied).toBe(
      `“quiet diplomacy” (${volume}, doc. 162, after the points, p. 367), ${await citedAddressOf(page, 'p1.after:~:text=by-,quiet%20diplomacy')}`,
    )
    expect((await readClipboard(page)).html).toContain('<i>Foreign Relations')
  })

  test('in Markdown is plain text alone', async () => {
    const page = await site.open(`${memo}#p1.6`)
    await openAt(page)
    await choose(page, 'Link in Markdown')
    await copyBy(page, 'Copy citation', 'dialog.cite')
    expect(await readClipboard(page)).toEqual({
      plain: `[*Foreign Relations of the United States, 1964–1968*, vol. 2, doc. 162, point 6, p. 367](${await citedAddressOf(page, 'p1.6')})`,
      html: '',
    })
  })

  test('is shown selected, where the browser refuses', async () => {
    const page = await site.open(`${memo}#p1.3`)
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('refused'))
    })
    await openAt(page)
    await panelOf(page).getByRole('button', { name: 'Copy citation' }).click()
    await panelOf(page).getByText('Ctrl+C').waitFor()
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('point 3, p. 367')
    expect(await violations(page)).toEqual([])
  })
})
