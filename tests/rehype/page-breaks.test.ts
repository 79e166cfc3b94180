import { expect, test } from 'vitest'
import { expectLinear, factor } from '../linear.ts'
import type { Paragraph } from '../../src/tree/nodes.ts'
import { position, render, text } from './render.ts'

const mark = (label: string) =>
  `<span id="pg_${label}" role="doc-pagebreak separator" aria-label="Page ${label}" data-label="${label}"></span>`

test('one of the two spaces around a page marker is dropped, and the marker attached to the first word of its page', () => {
  const page = render('1. Title\n\n\na political [Page 367] channel').text
  expect(page).toContain(`a political ${mark('367')}channel`)
})

test('a page marker inside a word does not separate its parts', () => {
  expect(render('1. Title\n\n\na chan[Page 367]nel').text).toContain(`a chan${mark('367')}nel`)
})

test('a page marker directly after a word moves behind the space', () => {
  expect(render('1. Title\n\n\nfirst[Page 2] second').text).toContain(`first ${mark('2')}second`)
})

test('the space after a page marker at the start of a paragraph is dropped', () => {
  expect(render('1. Title\n\n\n[Page 2] second').text).toContain(`<p>${mark('2')}second</p>`)
})

test('a page marker between two paragraphs moves to the start of the second', () => {
  const pageBreak = { type: 'pageBreak', label: '2', position, data: { id: 'pg_2' } } as const
  const paragraph = (value: string, id: string): Paragraph => ({
    type: 'paragraph',
    children: [text(value)],
    position,
    data: { id },
  })
  const page = render([paragraph('One.', 'p1'), pageBreak, paragraph('Two.', 'p2')])
  expect(page.text).toContain('<p>One.</p>')
  expect(page.text).toContain(`<p>${mark('2')}Two.</p>`)
})

test('a page marker above a heading moves to the start of the heading', () => {
  const page = render('1. Title\n\n\nOne.\n\n[Page 2]\n\nTab A\n\nTwo.')
  expect(page.text).toContain(`<h2>${mark('2')}Tab A</h2>`)
})

test('a page marker after the last paragraph stays there, and does not move into a note', () => {
  const page = render([
    { type: 'paragraph', children: [text('One.')], position, data: { id: 'p1' } },
    { type: 'pageBreak', label: '2', position, data: { id: 'pg_2' } },
    {
      type: 'footnoteDefinition',
      label: '1',
      children: [{ type: 'paragraph', children: [text('Note.')], position }],
      position,
      data: { id: 'fn1' },
    },
  ])
  expect(page.text).toContain(mark('2'))
  expect(page.notes).not.toContain('pg_2')
})

test('a page break in the first line of a paragraph has its position in the line', () => {
  const long = 'word '.repeat(30)
  const { style } = render(`1. Title\n\n\nfour [Page 2] words\n\n${long}[Page 3] more`)
  expect(style).toBe('[id="pg_2"]{--at:5}')
})

test('a printed label cannot end the style rules that contain it', () => {
  const { style } = render('1. Title\n\n\na [Page "\\</style>] b')
  expect(style).toBe('[id="pg_\\22 \\5c \\3c /style>"]{--at:2}')
})

test('a marker before a list stands after the label of its first item', () => {
  const value =
    '1. Note\n\n\nTake these steps:\n\n[Page 12]\n\n  1. go\n  2. stay\n\nThey end here.\n'
  expect(render(value).text).toContain(`>1.</a> ${mark('12')}go</li>`)
})

test('many page markers in a paragraph, and between blocks, are attached in linear time', () => {
  const write = (count: number) =>
    render(`1. Title\n\n\n${'a [Page 1] '.repeat(count)}\n\n${'[Page 2]\n'.repeat(count)}b\n`)
  expectLinear(write, 1000, 1000 * factor)
  expect(write(200_000 / 10).text).toContain('b</p>')
})
