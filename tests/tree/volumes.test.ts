import { expect, test } from 'vitest'
import { partId } from '../../src/tree/volumes.ts'

test.each([
  ['frus1952-54v12p1', '2', 'frus1952-54v12p2'],
  ['frus1952-54v12p1', 'II', 'frus1952-54v12p2'],
  ['frus1964-68v02', '2', undefined],
  [undefined, '2', undefined],
])('another part of %s, %s, is %s', (id, part, expected) => {
  expect(partId(id, part)).toBe(expected)
})
