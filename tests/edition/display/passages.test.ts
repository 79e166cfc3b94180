import { expect, test } from 'vitest'
import { hasPassages } from '../../../src/edition/display/passages.ts'

const none = { preface: '', text: '<div class="para"><p>A table, data-lines.</p></div>', notes: '' }

test('a page with a preface, a table, a speaker, preserved lines or a list in a note needs their styles, and no other does', () => {
  expect(hasPassages(none)).toBe(false)
  expect(hasPassages({ ...none, text: '<div class="table"><table></table></div>' })).toBe(true)
  expect(hasPassages({ ...none, text: '<p><b class="speaker">Q:</b></p>' })).toBe(true)
  expect(hasPassages({ ...none, notes: '<div class="para" data-lines=""><p>A</p></div>' })).toBe(
    true,
  )
  expect(hasPassages({ ...none, preface: '<p>Draft</p>' })).toBe(true)
  const tail = '<p class="tail" id="fn1.after"><a class="pm" href="#fn1.after"></a>B</p>'
  expect(hasPassages({ ...none, notes: tail })).toBe(true)
  expect(hasPassages({ ...none, text: tail })).toBe(false)
})
