import { expect, test } from 'vitest'
import { findMarked, toolsOf } from './linking.ts'
import { useMemoAlone } from './editions.ts'
import { memo } from './site.ts'

const site = useMemoAlone(['--disable-blink-features=TextFragmentIdentifiers'])

test('where a browser knows no text fragments, a link to words leads to their unit', async () => {
  const page = await site.open(`${memo}#p1.4:~:text=in-,quiet%20diplomacy`, { height: 500 })
  expect(await page.evaluate(() => 'fragmentDirective' in document)).toBe(false)
  await toolsOf(page).getByText('Point 4, p. 367').waitFor()
  const target = page.locator(':target')
  expect(await target.getAttribute('id')).toBe('p1.4')
  const { washed, top } = await target.evaluate((unit) => ({
    washed: getComputedStyle(unit).backgroundColor,
    top: unit.getBoundingClientRect().top / innerHeight,
  }))
  expect(washed).toBe('rgb(249, 240, 205)')
  expect(top).toBeCloseTo(0.22, 2)
  expect(await findMarked(page)).toBeUndefined()
})
