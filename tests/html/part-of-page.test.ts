import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toPartOfPage, toPartRules } from '../../src/html/part-of-page.ts'
import { expectLinear, factor } from '../linear.ts'
import { anyText } from './any-text.ts'

/** Ids of a page with two documents and a glossary, outside of the first document. */
const others = new Set(['d2/', 'g-thant', 'd1/g-an7'])
const page = { path: '/v/', has: (id: string) => id === 'd1/' || others.has(id) }
const rewrite = (html: string): string => toPartOfPage(html, 'd1', page)

describe('a document becomes a part of a page with several', () => {
  test.each([
    ['an id is that of its address', '<p id="p1">', '<p id="d1/p1" data-anchor="p1">'],
    [
      'a link to it leads there',
      '<li id="p1.3"><a href="#p1.3">3)</a>',
      '<li id="d1/p1.3" data-anchor="p1.3"><a href="#d1/p1.3" data-to="p1.3">3)</a>',
    ],
    [
      'also where it is encoded',
      '<p id="pé"><a href="#p%C3%A9">',
      '<p id="d1/pé" data-anchor="pé"><a href="#d1/p%C3%A9" data-to="p%C3%A9">',
    ],
    [
      'labels are found',
      '<dt id="a"><dt id="b"><i aria-labelledby="a b" for="a">',
      '<dt id="d1/a" data-anchor="a"><dt id="d1/b" data-anchor="b"><i aria-labelledby="d1/a d1/b" for="d1/a">',
    ],
    ['a document of the page is in the page', '<a href="/v/d2/">', '<a href="#d2/">'],
    ['with its passages', '<a class="x" href="/v/d2/#p1.3">', '<a class="x" href="#d2/p1.3">'],
    ['a name with a gloss leads to that of the page', '<a href="#g-thant">', '<a href="#g-thant">'],
    [
      'words with a note of the document lead to their own',
      '<a href="#g-an7">',
      '<a href="#d1/g-an7" data-to="g-an7">',
    ],
    ['a link to what the page lacks is none', '<a class="g" href="#supplied">', '<a class="g">'],
  ])('%s', (_, html, expected) => {
    expect(rewrite(html)).toBe(expected)
  })

  test('below a path that must be encoded', () => {
    const shared = { ...page, path: '/é d/v/' }
    for (const path of ['/é d/v/', '/%C3%A9%20d/v/'])
      expect(toPartOfPage(`<a href="${path}d2/#p1">`, 'd1', shared)).toBe('<a href="#d2/p1">')
  })
})

describe('all else stays as it is', () => {
  test.each([
    '<a href="/v/d3/#p1">',
    '<a href="/v/d2/?release=1.0#p1">',
    '<a href="/v/people/d2/">',
    '<a href="/v/">',
    '<a href="/w/d2/">',
    '<a href="https://example.org/v/d2/#p1">',
    '<p>write id="p1" or href="#p1"</p>',
    '<p title=" id=" class=" href=">',
    '<p title="x > id=&quot;p1&quot;" data-id="p1">',
    '<!-- <p id="p1"> --><p>',
    '<script type="application/ld+json">{"a":"<p id=\\"p1\\">"}</script>',
    '<style>[id="p1"]{color:red}</style>',
    '<!-- without an end <p id="p1">',
    '<p hidden>',
  ])('%s', (html) => {
    expect(rewrite(html)).toBe(html)
  })

  test('any text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const html = `<p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>`
        expect(rewrite(html)).toBe(html)
      }),
    )
  })
})

test('the rules for page numbers in first lines are those of its part of the page', () => {
  const css =
    '@media screen{[id="fn1"]{anchor-name:--n0}}[id="pg_1"]{--at:23}[id="pg_\\"2"]{--at:0}'
  expect(toPartRules(css, 'd1')).toBe('[id="d1/pg_1"]{--at:23}[id="d1/pg_\\"2"]{--at:0}')
})

test.each(['<a "', '<a ', '<a id="', '<a id="x" href="#x">', '<!--', ' id="', ' '])(
  'a document of nothing but %s is read in linear time',
  (part) => {
    const short = part.repeat(20_000)
    expectLinear((html) => rewrite(`<a${html}`), short, short.repeat(factor))
  },
)

test.each(['[id="', '[id="\\', '[id="x"]{--at:'])(
  'rules of nothing but %s are read in linear time',
  (part) => {
    const short = part.repeat(20_000)
    expectLinear((css) => toPartRules(css, 'd1'), short, short.repeat(factor))
  },
)
