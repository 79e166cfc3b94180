import { expect, test } from 'vitest'
import { isLeftBySystem } from '../../../src/load/sources/system-files.ts'

test.each([
  ...['.DS_Store', '._map.png', 'Thumbs.db', 'desktop.ini', 'Desktop.ini', 'Icon\r', '__MACOSX'],
  '~$letter.docx',
])('%j is left by a system', (name) => {
  expect(isLeftBySystem(name)).toBe(true)
})

test.each(['.nojekyll', '.well-known', 'Icon', 'icon.svg', 'map.png', '~letter.txt', 'thumbs.jpg'])(
  '%j is not',
  (name) => {
    expect(isLeftBySystem(name)).toBe(false)
  },
)
