import { expect, test } from 'vitest'
import { fromScript } from '../../src/tree/script-numbers.ts'

test.each([
  ['一', 1],
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['二十三', 23],
  ['百', 100],
  ['三百二十一', 321],
  ['一五', 15],
  ['٣', 3],
  ['۱۲', 12],
  ['ב', 2],
  ['в', 3],
  ['γ', 3],
])('%s is %i', (count, value) => {
  expect(fromScript(count)?.value).toBe(value)
})

test.each(['a', '1', '〇', '十十', '٣۱', 'вв', ''])(
  '%j is no number of another script',
  (count) => {
    expect(fromScript(count)).toBeUndefined()
  },
)
