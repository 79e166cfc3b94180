import { expect, test } from 'vitest'
import { fromText } from '../../../src/search/query/from-text.ts'
import { toText } from '../../../src/search/query/to-text.ts'
import { toUnfinished } from '../../../src/search/query/unfinished.ts'

test.each([
  ['a word is the beginning of others too', 'bilat', 'bilat OR bilat*'],
  ['so is the last of several', 'contact bilat', 'contact (bilat OR bilat*)'],
  ['one that is ended is a word', 'bilat ', 'bilat'],
  ['one of two letters begins too many', 'bi', 'bi'],
  ['a pattern is one already', 'contact bila*', 'contact bila*'],
  ['a phrase is as it is spelled', 'contact "bilat"', 'contact "bilat"'],
  ['alternatives stay', 'contact OR bilat', 'contact OR bilat'],
  ['a word that is excluded stays', 'contact -bilat', 'contact -bilat'],
])('%s: %j', (_, typed, expected) => {
  const { tree } = fromText(typed)
  if (tree === undefined) expect.fail()
  const unfinished = toUnfinished(tree, typed)
  expect(toText(unfinished)).toBe(expected)
  // What stays is the same, so that it is not searched twice.
  expect(unfinished === tree).toBe(toText(tree) === expected)
})
