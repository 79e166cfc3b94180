import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useMemoAlone } from './editions.ts'
import { addressOf, copyBy, offerOf, panelOf, readClipboard, select, toolsOf } from './linking.ts'
import { memo } from './site.ts'
import { violations } from './violations.ts'

const site = useMemoAlone()

const start =
  '“Memorandum of Telephone Conversation Between Secretary of State Rusk and the Deputy Representative to the United Nations (Yost),” February 24, 1965, in Foreign Relations of the United States, 1964–1968, vol. 2, Vietnam, January–June 1965, ed. David C. Humphrey, Ronald D. Landa, and Louis J. Smith (Washington, DC: Government Printing Office, 1996), doc. 162'
const office = 'https://history.state.gov/historicaldocuments/frus1964-68v02/d162'
const volume = 'Foreign Relations of the United States, 1964–1968, vol. 2'

/** Open the panel at a place of the memo. */
async function openAt(page: Page): Promise<void> {
  await toolsOf(page).getByRole('button', { name: 'Cite' }).click()
  await panelOf(page).waitFor()
}

const citationOf = (page: Page) => panelOf(page).locator('output').textContent()
const choose = (page: Page, name: string) => panelOf(page).getByLabel('Form').selectOption(name)

describe('the panel opens', () => {
  test('at a point, with its printed page', async () => {
    const page = await site.open(`${memo}#p1.3`)
    await openAt(page)
    await page.getByRole('dialog', { name: 'Cite Document 162, point 3, p. 367' }).waitFor()
    expect(await citationOf(page)).toBe(`${start}, point 3, p. 367, ${office}.`)
  })

  test.each([
    ['p1.1', 'point 1, pp. 366–367'],
    ['fn1', 'note 1, p. 366'],
    ['pg_367', 'p. 367'],
    ['p1.after', 'after the points, p. 367'],
  ])('at #%s, which is cited as %s', async (id, place) => {
    const page = await site.open(`${memo}#${id}`)
    await openAt(page)
    expect(await citationOf(page)).toBe(`${start}, ${place}, ${office}.`)
  })

  test('from the head and from the section, for the document, and so does its title', async () => {
    const page = await site.open(memo)
    for (const opener of [
      page.locator('.running').getByRole('link', { name: 'Cite' }),
      page.getByRole('button', { name: 'Copy or choose a form' }),
    ]) {
      await opener.click()
      await page.getByRole('dialog', { name: 'Cite Document 162', exact: true }).waitFor()
      expect(await citationOf(page)).toBe(`${start}, ${office}.`)
      expect(await panelOf(page).getByRole('button', { name: 'Copy quotation' }).count()).toBe(0)
      await page.keyboard.press('Escape')
      await panelOf(page).waitFor({ state: 'detached' })
    }
    await page.goto(`${memo}#title`)
    await openAt(page)
    expect(await citationOf(page)).toBe(`${start}, ${office}.`)
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
    expect(await citationOf(page)).toBe(`${start}, ${place}, ${printed}, ${office}.`)
  })

  test('a selection of a whole line ends before the next', async () => {
    const page = await site.open(memo)
    await page.locator('[id="p1.3"]').click({ clickCount: 3, position: { x: 200, y: 10 } })
    await offerOf(page).getByText('Point 3, p. 367').waitFor()
  })

  test('from a result of a search, whose page it leaves open', async () => {
    const page = await site.open('/search/?q=%22quiet+diplomacy%22')
    await page.getByRole('button', { name: 'Cite Point 4, 162.' }).click()
    await page.getByRole('dialog', { name: 'Cite Document 162, point 4, p. 367' }).waitFor()
    expect(await citationOf(page)).toBe(`${start}, point 4, p. 367, ${office}.`)
    await choose(page, 'Link')
    expect(await citationOf(page)).toBe(addressOf(page, 'p1.4'))
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
      `“quiet diplomacy” (${volume}, doc. 162, after the points, p. 367), ${addressOf(page, 'p1.after:~:text=by-,quiet%20diplomacy')}`,
    )
    expect((await readClipboard(page)).html).toContain('<i>Foreign Relations')
  })

  test('in Markdown is plain text alone', async () => {
    const page = await site.open(`${memo}#p1.6`)
    await openAt(page)
    await choose(page, 'Link in Markdown')
    await copyBy(page, 'Copy citation', 'dialog.cite')
    expect(await readClipboard(page)).toEqual({
      plain: `[*Foreign Relations of the United States, 1964–1968*, vol. 2, doc. 162, point 6, p. 367](${addressOf(page, 'p1.6')})`,
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

describe('the form', () => {
  test('last chosen is that of the next citation, on another page too', async () => {
    const page = await site.open(`${memo}#p1.3`)
    await openAt(page)
    await choose(page, 'Office of the Historian')
    await page.keyboard.press('Escape')
    await page.goto('/frus1964-68v02/')
    await page.goto(`${memo}#p1.1`)
    await openAt(page)
    expect(await citationOf(page)).toMatch(/, Document 162, point 1, pp\. 366–367, https/)
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
    expect(await citationOf(page)).toContain('24 Feb. 1965. Foreign Relations')
    await copyBy(page, 'Copy citation', 'dialog.cite')
  })

  test('of a bibliography says that it cites the whole document', async () => {
    const page = await site.open(`${memo}#p1.3`)
    await openAt(page)
    const hint = panelOf(page).getByText('cites the whole document')
    expect(await hint.isVisible()).toBe(false)
    await choose(page, 'Chicago 18: bibliography')
    await hint.waitFor()
    expect(await citationOf(page)).toMatch(
      /Smith\. Government Printing Office, 1996\. Document 162\./,
    )
  })

  test('has the day of access and the address of the page on demand', async () => {
    const page = await site.open(`${memo}#p1.3`)
    await page.clock.setFixedTime(new Date('2026-11-29T12:00:00'))
    await openAt(page)
    await panelOf(page).getByLabel('With access date').check()
    expect(await citationOf(page)).toBe(
      `${start}, point 3, p. 367, accessed November 29, 2026, ${office}.`,
    )
    await panelOf(page).getByLabel('With the address of this page').check()
    expect(await citationOf(page)).toMatch(
      new RegExp(`, accessed November 29, 2026, ${office}, ${addressOf(page, 'p1.3')}\\.$`),
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
      url: addressOf(page, 'p1.3'),
    })
  })
})

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

  test('a link to the section is opened in a new window as any other', async () => {
    const page = await site.open(memo)
    const opened = page.context().waitForEvent('page')
    await page
      .locator('.running')
      .getByRole('link', { name: 'Cite' })
      .click({ modifiers: ['ControlOrMeta'] })
    expect((await opened).url()).toContain('#cite')
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

test('on paper there is the citation, and no panel', async () => {
  const page = await site.open(`${memo}#p1.3`)
  await openAt(page)
  await page.emulateMedia({ media: 'print' })
  expect(await panelOf(page).isVisible()).toBe(false)
  expect(await page.locator('#cite p').isVisible()).toBe(true)
  expect(await page.getByRole('button', { name: 'Copy or choose a form' }).isVisible()).toBe(false)
})
