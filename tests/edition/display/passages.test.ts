import { expect, test } from 'vitest'
import { hasPassages } from '../../../src/edition/display/passages.ts'

const none = { preface: '', text: '<div class="para"><p>A table, data-lines.</p></div>', notes: '' }

test('a page with a table, a speaker or preserved lines needs their styles, and no other does', () => {
  expect(hasPassages(none)).toBe(false)
  expect(hasPassages({ ...none, text: '<div class="table"><table></table></div>' })).toBe(true)
  expect(hasPassages({ ...none, text: '<p><b class="speaker">Q:</b></p>' })).toBe(true)
  expect(hasPassages({ ...none, notes: '<div class="para" data-lines=""><p>A</p></div>' })).toBe(
    true,
  )
})
