import fc from 'fast-check'
import { fromHtml } from 'hast-util-from-html'
import { toString } from 'hast-util-to-string'
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
  ['R&amp;D', 'R&#x26;D'],
  ['One.\n\nTwo.', 'One.\nTwo.'],
  ['See [d164](d164).', 'See <a href="d164">d164</a>.'],
])('what means something in Markdown does: %j', (note, html) => {
  expect(render(note)).toBe(html)
})

test.each([
  ['1921. He came', '1921. He came'],
  ['- One\n- Two', '- One\n- Two'],
  ['# 12, or\n> 13\n---', '# 12, or\n> 13\n---'],
  ['R&D <b>x</b> <!-- y -->', 'R&#x26;D &#x3C;b>x&#x3C;/b> &#x3C;!-- y -->'],
  ['[sic]: https://example.org/', '[sic]: https://example.org/'],
])('a note is a paragraph, in which blocks and HTML are text: %j', (note, html) => {
  expect(render(note)).toBe(html)
})

test('every sign of a block and of HTML is shown, however deep it nests', () => {
  const sign = fc.constantFrom(
    '- ',
    '> ',
    '1. ',
    '# ',
    '\n',
    '    ',
    '---',
    '<b>',
    '<!--',
    'a',
    '+ ',
  )
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 6 }), (signs) => {
      const note = `See ${signs.join('').repeat(500)}`.slice(0, 5000)
      const shown = toString(fromHtml(render(note), { fragment: true }))
      expect(shown.replace(/\s/g, '')).toBe(note.replace(/\s/g, ''))
    }),
  )
})
