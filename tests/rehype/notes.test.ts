import { expect, test } from 'vitest'
import type { FootnoteDefinition, FootnoteReference } from '../../src/tree/nodes.ts'
import { position, render, text } from './render.ts'

const reference = (id: string): FootnoteReference => ({
  type: 'footnoteReference',
  label: '1',
  position,
  data: { id },
})

const note = (...paragraphs: Array<string>): FootnoteDefinition => ({
  type: 'footnoteDefinition',
  label: '1',
  children: [
    { type: 'label', value: '1.', position },
    { type: 'whiteSpace', value: ' ', position },
    ...paragraphs.map((value) => ({
      type: 'paragraph' as const,
      children: [text(value)],
      position,
    })),
  ],
  position,
  data: { id: 'fn1' },
})

test('the number of a reference is not text, and links to the note', () => {
  expect(render('1. Title1\n\n\nText.\n\n  1. Note.').title).toContain(
    'Title<a role="doc-noteref" id="fnref1" href="#fn1" aria-label="Note 1" data-label="1"><span class="here" id="fnref1.close"></span></a>',
  )
})

test('the number at the start of a note is text, and links to the note', () => {
  expect(render('1. Title1\n\n\nText.\n\n  1. Note.').notes).toContain(
    '<p><a class="n" href="#fn1" aria-label="1. link to this note">1.</a> Note.',
  )
})

test('a note has a backlink to each of its references, and Close links to the first', () => {
  const { notes } = render([
    { type: 'paragraph', children: [reference('fnref1'), reference('fnref1-2')], position },
    note('Note.'),
  ])
  expect(notes).toContain('<a class="close" href="#fnref1.close" aria-label="Close note 1"></a>')
  expect(notes).toContain('href="#fnref1" aria-label="Back to note 1 in the text, place 1 of 2"')
  expect(notes).toContain('href="#fnref1-2" aria-label="Back to note 1 in the text, place 2 of 2"')
})

test('the backlink is at the end of the last paragraph of a note', () => {
  const { notes } = render([
    { type: 'paragraph', children: [reference('fnref1')], position },
    note('One.', 'Two.'),
  ])
  expect(notes).toMatch(/One\.<\/p><p>Two\.<a role="doc-backlink"/)
})

test('the number of a reference without a note is shown, and links to nothing', () => {
  expect(render('1. Title1\n\n\nHe saw it.2 So did we.\n\n  1. Note.').text).toContain(
    'He saw it.<a role="doc-noteref" id="fnref2" aria-label="Note 2" data-label="2"></a> So did we.',
  )
})

test('a note without a reference is shown without a backlink, and not in the margin', () => {
  const page = render([note('Alone.')])
  expect(page.notes).toContain('Alone.')
  expect(page.notes).not.toContain('doc-backlink')
  expect(page.notes).not.toContain('side')
  expect(page.style).toBe('')
})

test('a table in a note is rendered', () => {
  const cell = { type: 'tableCell', children: [text('12')], position } as const
  const { notes } = render([
    {
      ...note('Numbers:'),
      children: [
        {
          type: 'table',
          children: [
            { type: 'tableRow', children: [{ ...cell, children: [...cell.children] }], position },
          ],
          position,
        },
      ],
    },
  ])
  expect(notes).toContain('<td>12</td>')
})

test('a note without a paragraph has its number', () => {
  expect(render([note()]).notes).toContain('<p><a class="n"')
})

test('short notes are in the margin, one below the other; long ones stay at the end', () => {
  const { notes, style } = render(
    `1. Title1\n\n\nOne.2 Two.3\n\n  1. Source: A.\n  2. ${'long '.repeat(200)}\n  3. Short.`,
  )
  expect(notes.match(/<li class="side">/g)).toHaveLength(2)
  expect(style).toBe(
    '@media screen and (min-width:74rem){' +
      '[id="title"]{anchor-name:--r0}[id="fn1"]{anchor-name:--n0;top:calc(anchor(--r0 top) + .4rem)}' +
      '[id="fnref3"]{anchor-name:--r1}[id="fn3"]{anchor-name:--n1;top:max(anchor(--r1 top),anchor(--n0 bottom) + .6rem)}}',
  )
})

test('a point that others cite has their count behind its own text, and no other has', () => {
  const source =
    '1. Title\n\n\nHe said: 1) go: a) now; b) later; 2) stay.\n\n3. The harbor.\n\n4. The lamps.\n'
  const cited = { name: 'Cited by 1: Document 9, n. 3', count: 'Cited by 1' }
  const link = (id: string) =>
    `<a class="referred" href="#referred-${id}" aria-label="Cited by 1: Document 9, n. 3" data-count="Cited by 1"></a>`
  const { text } = render(
    source,
    new Map([
      ['p1.1', cited],
      ['p1.2', cited],
      ['p2', cited],
    ]),
  )
  expect(text.match(/class="referred"/g)).toHaveLength(3)
  expect(text).toContain(`go: ${link('p1.1')}`)
  expect(text).toContain(`stay.${link('p1.2')}</li>`)
  expect(text).toContain(`The harbor.${link('p2')}</p>`)
  const bare = ['p1.1', 'p1.2', 'p2'].reduce((html, id) => html.replace(link(id), ''), text)
  expect(bare).toBe(render(source).text)
})

test('a note with references links to the list of them, and its text is not changed', () => {
  const source = '1. Title1\n\n\nText.2\n\n  1. Note.\n  2. Other.\n'
  const referred = new Map([
    ['fn2', { name: 'Referred to in Document 9, n. 3' }],
    ['p1', { name: 'Referred to in Document 9, n. 4' }],
  ])
  const link =
    '<a class="referred" href="#referred-fn2" aria-label="Referred to in Document 9, n. 3"></a>'
  const { notes, text } = render(source, referred)
  expect(notes).toMatch(new RegExp(`Other\\..*${link}</p></div></li>$`))
  expect(notes.replace(link, '')).toBe(render(source).notes)
  expect(text).toBe(render(source).text)
})
