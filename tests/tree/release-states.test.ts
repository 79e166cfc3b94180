import { expect, test } from 'vitest'
import { listStates, toNextState, toReleaseOfState } from '../../src/tree/release-states.ts'

test.each([
  ['a release', '1.0', ['1.0', '1.0+2'], '1.0'],
  ['its second state', '1.0+2', ['1.0', '1.0+2'], '1.0'],
  ['a version with such an end, whose release is not known', '1.0+2', ['1.0+2'], '1.0+2'],
  ['a version with another end', '1.0+beta', ['1.0', '1.0+beta'], '1.0+beta'],
])('the release of %s', (_, name, all, expected) => {
  expect(toReleaseOfState(name, all)).toBe(expected)
})

test('the states of a release are numbered, the first is the release itself', () => {
  const all: Array<string> = []
  for (const release of ['1.0', '1.0', '1.1', '1.0']) all.push(toNextState(release, all))
  expect(all).toEqual(['1.0', '1.0+2', '1.1', '1.0+3'])
  expect(listStates('1.0', all)).toEqual(['1.0', '1.0+2', '1.0+3'])
})
