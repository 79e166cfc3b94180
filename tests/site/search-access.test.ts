import { describe, expect, test } from 'vitest'
import { readStatus } from './asking.ts'
import { useMemoAlone } from './editions.ts'
import { memo } from './site.ts'
import { violations } from './violations.ts'

const site = useMemoAlone()

describe('the pages of a search have no barrier', () => {
  test.each([
    ['wide', { width: 1440 }],
    ['phone', { width: 360 }],
    ['dark', { width: 1440, dark: true }],
    ['dark phone', { width: 360, dark: true }],
  ])('%s', async (_, view) => {
    for (const path of [
      '/search/?q=%22quiet+diplomacy%22',
      '/search/?q=zzyzxq',
      '/search/?q=Beijing+negociate+prompt+(+date:soon',
      '/search/?sort=printed',
      '/search/',
      memo,
    ]) {
      const page = await site.open(path, view)
      if (path.includes('?')) await readStatus(page)
      else if (path === memo) await page.keyboard.press('/')
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(
        true,
      )
    }
  })
})
