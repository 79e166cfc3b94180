import { expect, test } from 'vitest'
import type { Emphasis, Point, RootContent, TableCell } from '../../src/tree/nodes.ts'
import { position, render, text } from './render.ts'

test('a paragraph has a mark, its points have their printed labels, and text after them has an address', () => {
  const page = render('1. Title\n\n\nSay: 1) one; 2) two. He said no.')
  expect(page.text.trim()).toBe(
    '<div class="para" id="p1" data-locator="Paragraph 1" data-at="@">' +
      '<a class="pm" href="#p1" aria-label="Link to paragraph 1" data-label="1"></a>' +
      '<p>Say: </p><ol role="list">' +
      '<li id="p1.1" data-locator="Point 1" data-at="!@">' +
      '<a class="n" href="#p1.1" aria-label="1) link to this point">1)</a> one; </li>' +
      '<li id="p1.2" data-locator="Point 2" data-at="!@">' +
      '<a class="n" href="#p1.2" aria-label="2) link to this point">2)</a> two. </li></ol>' +
      '<p class="tail" id="p1.after" data-locator="After the points" data-at="!@">' +
      '<a class="pm" href="#p1.after" aria-label="Link to paragraph 1, after the points" data-label="1 after"></a>' +
      'He said no.</p></div>',
  )
})

test('points nest', () => {
  const inner = point('a)', 'p1.1.a', [text('inner')])
  const outer = point('1)', 'p1.1', [
    text('outer '),
    { type: 'list', children: [inner], position },
    text(' tail'),
  ])
  const page = render([
    {
      type: 'paragraph',
      children: [{ type: 'list', children: [outer], position }],
      position,
      data: { id: 'p1' },
    },
  ])
  expect(page.text).toMatch(
    /<\/a><ol role="list"><li id="p1\.1".*outer <ol role="list"><li id="p1\.1\.a".*inner<\/li><\/ol><p class="tail" id="p1\.1\.after".* tail<\/p><\/li><\/ol><\/div>/,
  )
})

test('the label of a paragraph that is a point links to it', () => {
  const page = render([
    {
      type: 'paragraph',
      children: [{ ...point('3.', '', [text(' Text.')]), level: 2 }],
      position,
      data: { id: 'p5' },
    },
  ])
  expect(page.text).toContain('<div class="para" id="p5" data-level="2"')
  expect(page.text).toContain(
    '<p><a class="n" href="#p5" aria-label="3. link to this paragraph">3.</a> Text.</p>',
  )
})

test('a point with only a list is a list in a list', () => {
  const list = { type: 'list', children: [point('a)', 'p1.1.a', [])], position } as const
  const outer: Point = {
    type: 'point',
    label: '',
    ordinal: 1,
    children: [{ ...list, children: [...list.children] }],
    position,
  }
  expect(render([{ type: 'list', children: [outer], position }]).text).toMatch(
    /^<ol role="list"><li><ol role="list"><li id="p1\.1\.a"/,
  )
})

test('a list with long labels has room for them', () => {
  const list = [point('(iii)', undefined, [text(' three')])]
  expect(render([{ type: 'list', children: list, position }]).text).toContain(
    '<ol class="wide" role="list">',
  )
})

test('a list outside paragraphs has labels without links', () => {
  const list = [point('1)', undefined, [text(' one')])]
  expect(render([{ type: 'list', children: list, position }]).text).toBe(
    '<ol role="list"><li><span class="n">1)</span> one</li></ol>',
  )
})

test('text after a list has no address where its paragraph has none', () => {
  const list = {
    type: 'list',
    children: [point('1)', undefined, [text(' one')])],
    position,
  } as const
  const children = [text('Say: '), { ...list, children: [...list.children] }, text('He left.')]
  expect(render([{ type: 'paragraph', children, position }]).text).toBe(
    '<div><p>Say: </p><ol role="list"><li><span class="n">1)</span> one</li></ol>' +
      '<p class="tail">He left.</p></div>',
  )
})

test('lines before the title, headings, datelines, lists and signatures are set apart', () => {
  const page = render([
    { type: 'paragraph', role: 'preface', children: [text('611.00/1')], position },
    { type: 'title', children: [text('Title')], position, data: { id: 'title' } },
    { type: 'dateline', when: '1965-02-25', children: [text('February 25, 1965')], position },
    { type: 'dateline', children: [text('undated')], position },
    { type: 'paragraph', role: 'heading', children: [text('SUBJECT')], position },
    {
      type: 'list',
      children: [
        { type: 'whiteSpace', value: '  ', position },
        { type: 'listItem', children: [text('The Secretary')], position },
      ],
      position,
    },
    { type: 'signature', children: [text('Taylor')], position },
  ])
  expect(page.preface.trim()).toBe('<p>611.00/1</p>')
  expect(page.title).toBe('Title')
  expect(page.text.trim().split('\n')).toEqual([
    '<p class="dateline"><time datetime="1965-02-25">February 25, 1965</time></p>',
    '<p class="dateline">undated</p>',
    '<h2>SUBJECT</h2>',
    '<ul role="list"><li>The Secretary</li></ul>',
    '<p class="signature">Taylor</p>',
  ])
})

test('a table keeps its labels and spans', () => {
  const cell = (value: string, columns?: number): TableCell => ({
    type: 'tableCell',
    ...(columns !== undefined && { columns }),
    children: [text(value)],
    position,
  })
  const page = render([
    {
      type: 'table',
      children: [
        { type: 'tableRow', header: true, children: [cell('Year')], position },
        { type: 'tableRow', children: [cell('1965', 2)], position },
      ],
      position,
    },
  ])
  expect(page.text).toContain(
    '<tr><th scope="col">Year</th></tr><tr><td colspan="2">1965</td></tr>',
  )
})

test.each([
  { rend: 'italic', html: '<i>x</i>' },
  { rend: 'strong', html: '<b>x</b>' },
  { rend: 'smallcaps', html: '<span class="smallcaps">x</span>' },
  { rend: 'underline', html: '<u>x</u>' },
  { rend: 'superscript', html: '<sup>x</sup>' },
  { rend: 'subscript', html: '<sub>x</sub>' },
] satisfies Array<{ rend: Emphasis['rend']; html: string }>)('text in $rend', ({ rend, html }) => {
  expect(
    render([
      {
        type: 'paragraph',
        children: [{ type: 'emphasis', rend, children: [text('x')], position }],
        position,
      },
    ]).text,
  ).toContain(html)
})

test('names, gaps, supplied words and line breaks retain their text', () => {
  const children = [text('x')]
  const page = render([
    {
      type: 'paragraph',
      children: [
        { type: 'personName', children, position },
        { type: 'term', children, position },
        { type: 'placeName', children, position },
        { type: 'break', position },
        { type: 'gap', reason: 'classified', children, position },
        { type: 'supplied', children, position },
      ],
      position,
    },
  ])
  expect(page.text).toContain(
    'xxx<br><span class="gap classified">x</span><span class="supplied">x</span>',
  )
})

test('a node without a handler is rendered as its text', () => {
  const ink = text('Received')
  const stamp: RootContent = { type: 'signature', children: [ink], position }
  Reflect.set(ink, 'type', 'ink')
  Reflect.set(stamp, 'type', 'stamp')
  expect(render([stamp]).text).toBe('Received')
})

test('markup in a text is text', () => {
  expect(render('1. Title\n\n\n<b>R&D</b>').text).toContain('&#x3C;b>R&#x26;D&#x3C;/b>')
})

function point(label: string, id: string | undefined, children: Point['children']): Point {
  return {
    type: 'point',
    label,
    ordinal: 1,
    children: [{ type: 'label', value: label, position }, ...children],
    position,
    ...(id !== undefined && { data: { id } }),
  }
}
