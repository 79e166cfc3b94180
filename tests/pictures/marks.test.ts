import { toString } from 'hast-util-to-string'
import { expect, test } from 'vitest'
import { drawKey } from '../../src/pictures/marks.ts'
import { english } from '../../src/words/en/index.ts'

test('the key names the used marks, always in the same order', () => {
  const key = drawKey(['Letter', 'Diary', 'Telegram', 'Letter', 'Intelligence'], english.pictures)
  expect(key.map((entry) => toString(entry).trim())).toEqual([
    'telegrams',
    'letters',
    'other papers',
  ])
})
