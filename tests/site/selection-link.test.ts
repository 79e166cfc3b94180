import { describe, expect, test } from 'vitest'
import { addressOf, citedAddressOf, boxOf, copyBy, findMarked, offerOf, select } from './linking.ts'
import { memo, useSite } from './site.ts'

const site = useSite()

/** How a quotation names its volume. */
const volume = 'Foreign Relations of the United States, 1964–1968, vol. 2'

describe('selected words', () => {
  test.each([
    ['quiet diplomacy', 1, 'p1.4:~:text=in-,quiet%20diplomacy'],
    ['quiet diplomacy', 2, 'p1.after:~:text=by-,quiet%20diplomacy'],
    ['olitical channe', 1, 'p1.1:~:text=political%20channel'],
    ['home—he could', 1, 'p1.after:~:text=home%E2%80%94he%20could'],
    ['the north; 4) a public', 1, 'p1.3:~:text=the%20north%3B,a%20public'],
    ['Y’s', 1, 'p2:~:text=Y%E2%80%99s'],
    ['Telephone Conversation', 1, 'title:~:text=Telephone%20Conversation'],
  ])('%j, place %i, have the link #%s, which marks them', async (words, nth, fragment) => {
    const page = await site.open(memo)
    await select(page, words, nth)
    await offerOf(page).waitFor()
    const link = await copyBy(page, 'Copy link to these words', 'selection-link')
    expect(link).toBe(addressOf(page, fragment))
    const other = await site.open(`${memo}#${fragment}`)
    await other.waitForFunction(() => document.querySelector(':target') !== null)
    const marked = await findMarked(other)
    await select(other, words, nth)
    const selected = await other.evaluate(() => {
      const box = getSelection()?.getRangeAt(0).getBoundingClientRect()
      return box && { top: box.top, bottom: box.bottom }
    })
    expect(Math.abs((marked?.top ?? 0) - (selected?.top ?? NaN))).toBeLessThan(8)
    expect(Math.abs((marked?.bottom ?? 0) - (selected?.bottom ?? NaN))).toBeLessThan(8)
  })

  test('are quoted with their place and their link', async () => {
    const page = await site.open(memo)
    await select(page, 'the north; 4) a public')
    await offerOf(page).waitFor()
    expect(await copyBy(page, 'Copy quotation', 'selection-link')).toBe(
      `“the north; 4) a public” (${volume}, doc. 162, points 3–4, p. 367), ${await citedAddressOf(page, 'p1.3:~:text=the%20north%3B,a%20public')}`,
    )
  })

  test('beside the document have no link', async () => {
    const page = await site.open(memo)
    await page.clock.install()
    const rest = async (selector: string) => {
      await page.locator(selector).evaluate(
        (element) =>
          new Promise((resolve) => {
            document.addEventListener('selectionchange', resolve, { once: true })
            getSelection()?.selectAllChildren(element)
          }),
      )
      // Longer than a selection must rest, by the page's own clock.
      await page.clock.runFor(1000)
    }
    await rest('h2:text-is("Cite")')
    expect(await offerOf(page).isVisible()).toBe(false)
    await rest('#p2')
    await offerOf(page).waitFor()
  })

  test('Tab leads from selected words to their link, which is announced once', async () => {
    const page = await site.open(memo)
    const words = await boxOf(page, 'diplomacy', 2)
    await page.mouse.dblclick(words.x + words.width / 2, words.y + words.height / 2)
    await offerOf(page).getByText('Press Tab').waitFor()
    // As many as Shift and the arrows add.
    await page.keyboard.press('Control+Shift+ArrowRight')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Copy link to these words',
    )
    await page.keyboard.press('Enter')
    await offerOf(page).getByText('Copied').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      addressOf(page, 'p1.after:~:text=diplomacy%20he'),
    )
    await page.locator('h1').click()
    await offerOf(page).waitFor({ state: 'hidden' })
    await select(page, 'Burma')
    await offerOf(page).waitFor()
    expect(await offerOf(page).getByText('Press Tab').count()).toBe(0)
  })
})
