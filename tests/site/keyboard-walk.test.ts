import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { waitForAnswer } from './asking.ts'
import { allPages } from './kinds-of-page.ts'
import { toolsOf } from './linking.ts'
import { memo, useSite } from './site.ts'

const site = useSite()

/** The memo in its states, of which some lay a note over the text. */
const states: Array<[string, string]> = [
  ['memo at a point', `${memo}#p1.3`],
  ['memo at its note', `${memo}#fn1`],
]

describe.each([1280, 360])('Tab leads through all that is shown, %i px wide', (width) => {
  test.each(allPages)('%s', async (_, path) => {
    const page = await site.open(path, { width, height: 800 })
    await waitForAnswer(page, path)
    expect(await walk(page)).toEqual({ missed: [], faults: [] })
  })

  test.each(states)('%s', async (_, path) => {
    const page = await site.open(path, { width, height: 800 })
    await toolsOf(page).waitFor()
    expect(await walk(page)).toEqual({ missed: [], faults: [] })
  })
})

interface Walk {
  /** Stops that Tab does not reach. */
  missed: Array<string>
  /** Stops that are reached, and what is wrong there. */
  faults: Array<string>
}

/** Press Tab until all is reached: from the place that the address names to the end of the page, and from its beginning. */
async function walk(page: Page): Promise<Walk> {
  const count = await page.evaluate(countStops)
  const faults: Array<string> = []
  for (let stop = 0; stop <= count + 5; stop++) {
    await page.keyboard.press('Tab')
    const fault = await page.evaluate(checkFocus)
    if (fault === 'again') return { missed: await page.evaluate(listMissed), faults }
    if (fault !== '') faults.push(fault)
  }
  return { missed: ['the beginning again'], faults }
}

/** Number of elements that may take the focus, with those that are hidden. */
function countStops(): number {
  return document.querySelectorAll('a[href],button,input,select,textarea,summary,[tabindex="0"]')
    .length
}

/**
 * Check the element that has the focus, and note that it was reached.
 *
 * @returns
 *   What is wrong; nothing where all is well, and between the end of the page and its beginning; `again` where it was
 *   reached before.
 */
function checkFocus(): string {
  const { activeElement: element, body } = document
  const hasFocus = element instanceof HTMLElement || element instanceof SVGElement
  if (!hasFocus || element === body) return ''
  if (element.dataset['reached'] !== undefined) return 'again'
  element.dataset['reached'] = ''
  const name = element.outerHTML.slice(0, 120)
  // A label is what is seen of a radio button.
  const label = document.querySelector(`label[for="${element.id}"]`)
  const shown = element.classList.contains('vh') && label ? label : element
  const { outlineStyle } = getComputedStyle(shown)
  if (outlineStyle === 'none') return `is not outlined: ${name}`
  const rects = Array.from(shown.getClientRects()).filter(({ width }) => width > 0)
  // Of a large element a part is seen.
  const isSeen = rects.some(({ left, top, bottom, width }) =>
    [0.1, 0.5, 0.9].some((share) => {
      const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2
      const at = document.elementFromPoint(left + width * share, middle)
      return at !== null && shown.contains(at)
    }),
  )
  return isSeen ? '' : `is not seen: ${name}`
}

/** List what is shown and takes the focus, but was not reached. */
function listMissed(): Array<string> {
  const stops = document.querySelectorAll<HTMLElement | SVGElement>(
    'a[href],button:enabled,input:enabled,select,textarea,summary,[tabindex="0"]',
  )
  return Array.from(stops)
    .filter((element) => element.dataset['reached'] === undefined)
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .filter((element) => element.tabIndex >= 0 && !element.closest('dialog:not([open])'))
    .filter((element) => {
      // Of radio buttons, the one that is chosen is reached, and arrows lead to the others.
      const isRadio = element instanceof HTMLInputElement && element.type === 'radio'
      return !isRadio || element.checked
    })
    .map((element) => element.outerHTML.slice(0, 120))
}
