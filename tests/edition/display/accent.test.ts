import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toAccentCss } from '../../../src/edition/display/accent.ts'
import { toChannels, toContrast } from '../../../src/schemas/contrast.ts'

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)

test('black and white have the contrast of the standard', () => {
  expect(toContrast(toChannels('#000000'), toChannels('#ffffff'))).toBe(21)
  expect(toContrast(toChannels('#777777'), toChannels('#ffffff'))).toBeCloseTo(4.48, 2)
})

test('a light color is used on dark pages as it is', () => {
  expect(toAccentCss('#e294a3')).toBe('light-dark(#e294a3,#e294a3)')
})

test('any color can be read on a dark page', () => {
  fc.assert(
    fc.property(color, (accent) => {
      const dark = /,(?<dark>#[\da-f]{6})\)$/.exec(toAccentCss(accent))?.groups?.['dark'] ?? ''
      expect(toContrast(toChannels(dark), toChannels('#161518'))).toBeGreaterThanOrEqual(6.9)
    }),
  )
})
