import { describe, expect, test } from 'vitest'
import { holdsVolume } from './editions.ts'
import { memo, useSite } from './site.ts'

const site = useSite()

const pages = [
  memo,
  '/frus1964-68v02/',
  '/people/',
  '/people/yost-charles-w/',
  ...(holdsVolume ? ['/frus1964-68v02/d163/', '/frus1964-68v02/timeline/'] : []),
]

describe.each([320, 360])('in a window of %i px', (width) => {
  test.each(pages)('labels leave the width to what they label: %s', async (path) => {
    const page = await site.open(path, { width })
    const shares = await page.locator('.record dt:visible').evaluateAll((labels) =>
      labels.map((label) => {
        const text = label.nextElementSibling?.getBoundingClientRect()
        const whole = label.closest('dl')?.getBoundingClientRect()
        return (text?.width ?? 0) / (whole?.width ?? 1)
      }),
    )
    expect(shares.length).toBeGreaterThan(0)
    expect(Math.min(...shares)).toBeGreaterThan(0.55)
  })
})
