import { expect, test } from 'vitest'
import { render } from './render.ts'

/** `<a class="pm" href="#p1" aria-label="Link to paragraph 1" data-label="1"></a>`; not `<a class="n" href="#p1.1">`. */
const mark = /<a class="pm" href="([^"]*)" aria-label="([^"]*)" data-label="([^"]*)"><\/a>/g

/** Marks of a document: address, name, label. */
function listMarks(html: string): Array<string> {
  return Array.from(html.matchAll(mark), ([, href, name, label]) => [href, name, label].join(' | '))
}

test('every passage without a printed label has a mark, and all names are different', () => {
  const { text, notes } = render(
    [
      '1. Title1\n\n',
      'He said: 1) the lamp was lit: (a) it was red; (b) it was green. He saw it himself; 2) it was late. He left.\n',
      'He said: 1) yes; 2) no. He left. Then he said: 1) the oil was bad; 2) the wick was short. He slept.',
      '\n  1. Source: Files. The file says: 1) it is short; 2) it is long. Nobody knows.',
    ].join('\n'),
  )
  expect(listMarks(text)).toEqual([
    '#p1 | Link to paragraph 1 | 1',
    '#p1.1.after | Link to point 1.1, after the points | 1.1 after',
    '#p2 | Link to paragraph 2 | 2',
    '#p2.after | Link to paragraph 2, after the points | 2 after',
    '#p2.after2 | Link to paragraph 2, after list 2 | 2 after 2',
  ])
  expect(listMarks(notes)).toEqual(['#fn1.after | Link to note 1, after the points | 1 after'])
})

test('a page break in the first line after points has its position in the line', () => {
  const { style } = render('1. Title\n\n\nHe said: 1) yes; 2) no. He [Page 2] left.')
  expect(style).toBe('[id="pg_2"]{--at:3}')
})
