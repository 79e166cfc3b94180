import { expect, test } from 'vitest'
import { renderNote } from '../../src/pipeline/render.ts'

const render = (note: string) => renderNote(note, (href) => ({ href }))

test.each([
  ['Secretary of State, 1961–1969', 'Secretary of State, 1961–1969'],
  ['Deputy (to March 1965): the “old” one.', 'Deputy (to March 1965): the “old” one.'],
  ['Ambassador  ', 'Ambassador'],
  ['Counselor   of Embassy', 'Counselor   of Embassy'],
])('words alone are what they are: %j', (note, html) => {
  expect(render(note)).toBe(html)
  // The same text, rendered as Markdown because of the character reference.
  expect(render(`${note.trim()}&#46;`)).toBe(`${html}.`)
})

test.each([
  ['the *old* one', 'the <em>old</em> one'],
  ['1. One', '<ol>\n<li>One</li>\n</ol>'],
  ['R&D <b>x</b>', 'R&#x26;D x'],
  ['See [d164](d164).', 'See <a href="d164">d164</a>.'],
])('what means something in Markdown does: %j', (note, html) => {
  expect(render(note)).toBe(html)
})
