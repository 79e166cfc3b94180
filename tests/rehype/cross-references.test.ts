import { expect, test } from 'vitest'
import { resolveNoteLink } from '../../src/edition/references/note-link.ts'
import { renderNote } from '../../src/pipeline/render.ts'
import type { CrossReference } from '../../src/tree/nodes.ts'
import { position, render, text } from './render.ts'

test('a reference to a document of the edition is an ordinary link', () => {
  expect(render('1. Title\n\n\nSee Document 161.').text).toContain(
    '<a class="pair" href="/v/d161/">Document 161</a>',
  )
})

test('a reference to a document on another site is marked as external', () => {
  expect(render('1. Title\n\n\nSee Document 9.').text).toContain(
    '<a class="pair" href="https://example.org/d9" rel="external" aria-label="Document 9 (example.org)">Document 9</a>',
  )
})

test('a word and its number stay on one line, longer references may wrap', () => {
  const reference: CrossReference = {
    type: 'crossReference',
    label: '9',
    target: 'd161',
    children: [text('telegram 9 from Saigon, Document 161')],
    position,
  }
  const page = render([{ type: 'paragraph', children: [reference], position }])
  expect(page.text).toContain('<a href="/v/d161/">telegram 9')
})

test.each([
  { name: 'a note of a document that is held', target: 'd161', href: '/v/d161/#fn2' },
  { name: 'a note of a document elsewhere', target: 'd9', href: 'https://example.org/d9"' },
])('$name', ({ target, href }) => {
  const reference = { type: 'crossReference', label: '2', target, fragment: 'fn2' } as const
  const page = render([
    {
      type: 'paragraph',
      children: [{ ...reference, children: [text('footnote 2')], position }],
      position,
    },
  ])
  expect(page.text).toContain(`href="${href}`)
})

test('a page reference links to the page in this or another document, or is text', () => {
  const reference = (label: string): CrossReference => ({
    type: 'crossReference',
    label,
    fragment: `pg_${label}`,
    children: [text(`p. ${label}`)],
    position,
  })
  const page = render([
    {
      type: 'paragraph',
      children: [
        { type: 'pageBreak', label: '2', position, data: { id: 'pg_2' } },
        reference('2'),
        text(', '),
        reference('3'),
        text(', '),
        reference('9'),
      ],
      position,
    },
  ])
  expect(page.text).toContain('<a href="#pg_2">p. 2</a>, p. 3, <a href="/v/d161/#pg_9">p. 9</a>')
})

test('external links in an editor’s note are marked in the same way', () => {
  const resolve = (target: string) =>
    resolveNoteLink(target, '/', () => ({
      href: 'https://office.example/d9',
      host: 'office.example',
    }))
  const note = 'See [Document 9](d9), [Yost](people/yost), [example.org](https://example.org/a).'
  expect(renderNote(note, resolve)).toBe(
    'See <a href="https://office.example/d9" rel="external" aria-label="Document 9 (office.example)">Document 9</a>, ' +
      '<a href="/people/yost/">Yost</a>, <a href="https://example.org/a" rel="external">example.org</a>.',
  )
})
