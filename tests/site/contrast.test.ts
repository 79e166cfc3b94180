import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type Channels, toContrast } from '../../src/schemas/contrast.ts'
import { waitForAnswer } from './asking.ts'
import { allPages } from './kinds-of-page.ts'
import { useSite } from './site.ts'

const site = useSite()

/** Contrast of text that people with low vision can read (WCAG 2.2, 1.4.6). */
const enhancedContrast = 7

describe.each([
  ['light', false],
  ['dark', true],
])('all text has a contrast of 7:1 where the page is %s', (_, dark) => {
  test.each(allPages)('%s', async (_, path) => {
    const page = await site.open(path, { dark })
    await waitForAnswer(page, path)
    const faint = (await listColors(page)).filter(
      ({ text, paper }) => toContrast(read(text), read(paper)) < enhancedContrast,
    )
    expect(faint).toEqual([])
  })
})

/** List the colors of texts that are shown, each once, with the color behind it and its first words. */
async function listColors(
  page: Page,
): Promise<Array<{ text: string; paper: string; words: string }>> {
  return page.evaluate(() => {
    const opaque = (element: Element | null): string => {
      if (element === null) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(element)
      return backgroundColor.startsWith('rgb(') ? backgroundColor : opaque(element.parentElement)
    }
    const found = new Map<string, { text: string; paper: string; words: string }>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: element, nodeValue } = node
      const words = nodeValue?.trim() ?? ''
      if (!element?.checkVisibility() || element.closest('svg') || words === '') continue
      const { color: text } = getComputedStyle(element)
      const paper = opaque(element)
      if (!found.has(text + paper)) found.set(text + paper, { text, paper, words })
    }
    return Array.from(found.values())
  })
}

/** Read a color as a browser computes it: `rgb(27, 26, 28)`. */
function read(color: string): Channels {
  const [red = NaN, green = NaN, blue = NaN] = Array.from(color.matchAll(/[\d.]+/g), Number)
  return [red / 255, green / 255, blue / 255]
}
