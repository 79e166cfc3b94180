import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { holdsVolume } from './editions.ts'
import { findGluedWords } from './glued-words.ts'
import { fold } from './reading.ts'
import { memo, useSite } from './site.ts'

const site = useSite()
const volume = '/frus1964-68v02/'

/** Select from the beginning of one element to the end of another, and copy with the keys of a reader. */
async function copyFrom(page: Page, first: string, last: string): Promise<string> {
  await page.evaluate(
    ([first = '', last = '']) => {
      const from = document.querySelector(first)
      const to = document.querySelector(last)
      if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length)
    },
    [first, last],
  )
  await page.keyboard.press('Control+c')
  return fold(await page.evaluate(() => navigator.clipboard.readText()))
}

describe.each([1440, 800, 360])(
  'what a reader selects and copies, in a window of %i px',
  (width) => {
    test('has the number of the document, a space, its title and what is known of it', async () => {
      const page = await site.open(memo, { width })
      const copied = await copyFrom(page, 'h1', '.document > .record')
      expect(copied).toMatch(/^162\. Memorandum of .* \(Yost\) Date \[February 24, 1965/)
      expect(copied).toMatch(/ Pages 366–367$/)
    })

    test.each(['as a list', 'as printed (run in)'])(
      'has the words of the text alone, and no mark of a paragraph (%s)',
      async (view) => {
        const page = await site.open(memo, { width })
        await page.getByText(view).click()
        const copied = await copyFrom(page, '#p1', '#p2')
        expect(copied).toMatch(/contributes to peace\. Y said he would ask/)
        expect(copied).not.toContain('¶')
        expect(copied).not.toContain('after')
      },
    )

    test('has no word of a control, of the whole page neither', async () => {
      const page = await site.open(memo, { width })
      await page.keyboard.press('Control+a')
      await page.keyboard.press('Control+c')
      const copied = fold(await page.evaluate(() => navigator.clipboard.readText()))
      expect(copied).toMatch(/^Foreign Relations, 1964–1968, Volume II 162\. Memorandum of /)
      for (const word of [
        'Skip to the text',
        'Cite Search',
        'as a list',
        'run in',
        'Mentions',
        ' Copy ',
      ])
        expect(copied).not.toContain(word)
    })
  },
)

/** A page of each kind. */
const pages = [
  '/',
  volume,
  `${volume}pages/`,
  memo,
  '/people/',
  '/people/yost-charles-w/',
  '/about/',
  '/checks/',
  '/search/?q=diplomacy',
  ...(holdsVolume
    ? [
        `${volume}d1/`,
        `${volume}sources/`,
        `${volume}printed-index/`,
        `${volume}people/`,
        `${volume}timeline/`,
        `${volume}correspondence/`,
      ]
    : []),
]

describe.each(pages)('words that stand apart are copied apart: %s', (path) => {
  test.each([1440, 800, 320])('in a window of %i px', async (width) => {
    const page = await site.open(path, { width })
    if (path.includes('?q=')) await page.locator('.found section').first().waitFor()
    expect(await findGluedWords(page)).toEqual([])
  })
})

test('words that stand apart are copied apart: a gloss and a note that are open', async () => {
  const page = await site.open(`${memo}#g-yost-charles-w`, { width: 1440 })
  expect(await findGluedWords(page)).toEqual([])
  await page.goto(`${memo}#fn1`)
  expect(await findGluedWords(page)).toEqual([])
})
