import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseRelease, toReleaseAddress } from '../../../src/edition/references/release-address.ts'

const page = 'https://example.org/letters/d1/'

test.each([
  ['a page', page, '1.0', `${page}?release=1.0`],
  ['a place', `${page}#p1.3`, '2026-11-29', `${page}?release=2026-11-29#p1.3`],
  ['words', `${page}#p1:~:text=a,b`, '1.0', `${page}?release=1.0#p1:~:text=a,b`],
  ['a path', 'letters/d1/#p1', '1.0', 'letters/d1/?release=1.0#p1'],
  ['a page with a query', `${page}?q=a#p1`, '1.0', `${page}?release=1.0#p1`],
  ['a name in words', page, '2nd ed.', `${page}?release=2nd%20ed%2E`],
  ['a name that goes on', page, 'a&b=c#d', `${page}?release=a%26b%3Dc%23d`],
])('the address of %s names its release before its fragment', (_, address, release, expected) => {
  expect(toReleaseAddress(address, release)).toBe(expected)
})

test('an edition without a release leaves addresses as they are', () => {
  expect(toReleaseAddress(`${page}#p1`, '')).toBe(`${page}#p1`)
  expect(toReleaseAddress(`${page}#p1`)).toBe(`${page}#p1`)
})

test('any name of a release is read as it was written, and the fragment stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), (release) => {
      const { search, hash, pathname } = new URL(toReleaseAddress(`${page}#p1.3`, release))
      expect(parseRelease(search)).toBe(release.toWellFormed())
      expect([pathname, hash]).toEqual(['/letters/d1/', '#p1.3'])
    }),
  )
})

test('an address may name none', () => {
  expect(parseRelease('')).toBeUndefined()
  expect(parseRelease('?q=1.0')).toBeUndefined()
  expect(parseRelease('?release=')).toBeUndefined()
})
