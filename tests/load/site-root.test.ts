import { expect, test } from 'vitest'
import { toSiteRoot } from '../../src/load/site-address.ts'

test.each([
  ['https://example.org', '/editions/', 'https://example.org/editions/'],
  ['http://localhost:4321', '/', '/'],
  ['http://localhost:4321', '/editions/', '/editions/'],
])('what is published at %s below %s has the address %s', (site, base, root) => {
  expect(toSiteRoot({ site, base })).toBe(root)
})
