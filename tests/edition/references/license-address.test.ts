import { expect, test } from 'vitest'
import { findLicenseAddress } from '../../../src/edition/references/license-address.ts'

test.each([
  ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
  ['Creative Commons CC-BY-NC-SA 3.0', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
  ['CC BY-ND 4.0', 'https://creativecommons.org/licenses/by-nd/4.0/'],
  ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ['See https://example.org/rights.', 'https://example.org/rights'],
  ['MIT license', undefined],
  ['In the public domain', undefined],
  [undefined, undefined],
])('the license %s has the address %s', (words, address) => {
  expect(findLicenseAddress(words)).toBe(address)
})
