import { describe, expect, test } from 'vitest'
import { holdsVolume } from './editions.ts'
import { waitForAnswer } from './asking.ts'
import { allPages, pages, volumePages } from './kinds-of-page.ts'
import { memo, useSite, type View } from './site.ts'
import { violations } from './violations.ts'

const site = useSite()

/** The memo in its states, which have looks of their own at every width and in the dark. */
const states = {
  memo,
  'memo at a point': `${memo}#p1.3`,
  'memo at its note': `${memo}#fn1`,
  'memo at a gloss': `${memo}#g-yost-charles-w`,
}

const wideLight = { width: 1440, dark: false }
const wideDark = { width: 1440, dark: true }
const phoneLight = { width: 360, height: 740, dark: false }
const phoneDark = { width: 360, height: 740, dark: true }
const smallLight = { width: 320, height: 640, dark: false }
const smallDark = { width: 320, height: 640, dark: true }

describe.each(Object.entries(states))('axe finds nothing: %s', (_, path) => {
  const views = [wideLight, wideDark, phoneLight, phoneDark, smallLight, smallDark]
  test.each(views)('%o', (view) => audit(path, view))
})

describe.each(Object.entries(pages))('axe finds nothing: %s', (_, path) => {
  test.each([wideLight, smallLight, smallDark])('%o', (view) => audit(path, view))
})

describe.skipIf(!holdsVolume).each(Object.entries(volumePages))(
  'axe finds nothing: %s',
  (_, path) => {
    test.each([wideDark, smallLight])('%o', (view) => audit(path, view))
  },
)

test.each(allPages)('axe finds nothing with forced colors: %s', (_, path) =>
  audit(path, { ...wideLight, forcedColors: true }),
)

describe('every mark of a passage is a target of 24 by 24 pixels', () => {
  test.each([1440, 800, 360, 320])('in a window of %i px', async (width) => {
    const page = await site.open(memo, { width })
    for (const view of ['as a list', 'as printed (run in)']) {
      await page.getByText(view).click()
      const marks = await page.locator('.pm').evaluateAll((links) =>
        links.map((link) => {
          const { width, height, left } = link.getBoundingClientRect()
          return { href: link.getAttribute('href'), fits: width >= 24 && height >= 24 && left >= 0 }
        }),
      )
      expect(marks).toEqual([
        { href: '#p1', fits: true },
        { href: '#p1.after', fits: true },
        { href: '#p2', fits: true },
      ])
    }
  })
})

async function audit(path: string, view: View): Promise<void> {
  const page = await site.open(path, view)
  await waitForAnswer(page, path)
  expect(await violations(page)).toEqual([])
}
