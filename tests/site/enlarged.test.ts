import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { waitForAnswer } from './asking.ts'
import { allPages } from './kinds-of-page.ts'
import { addStyles, useSite } from './site.ts'

/** The least spaces that a reader may set (WCAG 2.2, 1.4.12). */
const spaced = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-bottom: 2em !important }`

const usual = useSite()
/** A browser whose reader has set text to be twice as large (WCAG 2.2, 1.4.4). */
const enlarged = useSite('dist', ['--blink-settings=defaultFontSize=32'])

/** Views, each with the styles of the reader. */
const views = [
  { name: 'in a narrow window', site: usual, width: 320, styles: '' },
  { name: 'with text twice as large', site: enlarged, width: 1280, styles: '' },
  { name: 'with text twice as large in a small window', site: enlarged, width: 640, styles: '' },
  { name: 'with wide spaces', site: usual, width: 1280, styles: spaced },
  { name: 'with wide spaces in a narrow window', site: usual, width: 320, styles: spaced },
]

describe.each(views)('nothing scrolls sideways $name', ({ site, width, styles }) => {
  test.each(allPages)('%s', async (_, path) => {
    const page = await site.open(path, { width })
    await waitForAnswer(page, path)
    await addStyles(page, styles)
    expect(await findOverflow(page)).toEqual([])
  })
})

test('text is twice as large in the browser of a reader who has set it so', async () => {
  const page = await enlarged.open('/help/')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
    '32px',
  )
})

/** Find the innermost elements that reach out of the window sideways, but for those in what scrolls by itself. */
async function findOverflow(page: Page): Promise<Array<string>> {
  return page.evaluate(() => {
    if (document.documentElement.scrollWidth <= innerWidth) return []
    const reaches = (element: Element) => element.getBoundingClientRect().right > innerWidth + 1
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement))
    const found = Array.from(document.body.querySelectorAll('*'))
      .filter((element) => reaches(element) && !scrolls(element))
      .filter((element) => !Array.from(element.children).some(reaches))
      .map((element) => element.outerHTML.slice(0, 120))
    return [`${document.documentElement.scrollWidth} px`, ...found]
  })
}
