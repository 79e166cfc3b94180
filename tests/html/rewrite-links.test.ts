import { describe, expect, test } from 'vitest'
import { type LinkedTo, rewriteLinks } from '../../src/html/rewrite-links.ts'
import { expectLinear, factor } from '../linear.ts'

/** Links the pages of a site by its address; its files are text. */
function link(href: string): LinkedTo {
  if (href.startsWith('/files/')) return {}
  if (href === '/v/d9/') return { title: 'A “Log” & more' }
  return { href: href.startsWith('/') ? `https://example.org${href}` : href }
}

describe('links of a file that stands alone', () => {
  test.each([
    [
      'lead to the page on the web',
      '<a href="/v/d1/#p1">1</a>',
      '<a href="https://example.org/v/d1/#p1">1</a>',
    ],
    ['stay in the text', '<a class="n" href="#p1">1)</a>', '<a class="n" href="#p1">1)</a>'],
    [
      'are encoded once',
      '<a href="/?a=1&amp;b=2">x</a>',
      '<a href="https://example.org/?a=1&amp;b=2">x</a>',
    ],
    [
      'become text where they lead nowhere',
      'a <a href="/files/x" rel="external">b <i>c</i></a> d',
      'a b <i>c</i> d',
    ],
    ['retain their anchors', '<a id="r1" href="/files/x">b</a>', '<span id="r1">b</span>'],
    [
      'say as text what they name',
      '<a href="/v/d9/">9</a>',
      '<span title="A “Log” &amp; more">9</span>',
    ],
    ['stay where they have no address', '<a id="x">b</a>', '<a id="x">b</a>'],
    ['may follow each other', '<a href="/files/x">a</a><a href="#b">b</a>', 'a<a href="#b">b</a>'],
    [
      'may have any words',
      '<a aria-label="a > b </a>" href="/v/">c</a>',
      '<a aria-label="a > b </a>" href="https://example.org/v/">c</a>',
    ],
  ])('%s', (_, html, expected) => {
    expect(rewriteLinks(html, link)).toBe(expected)
  })
})

test('pictures become the words for them, and other elements stay', () => {
  expect(
    rewriteLinks('<img src="/a.png" alt="A map">, <img src="b.png"><abbr>S</abbr>', link),
  ).toBe('A map, <abbr>S</abbr>')
})

test('a text that looks like a link is none', () => {
  expect(rewriteLinks('&lt;a href="/v/"&gt;', link)).toBe('&lt;a href="/v/"&gt;')
})

test.each(['<a ', '<a href="', '<img alt="', '</a>'])(
  'HTML of nothing but %s is read in linear time',
  (part) => {
    const short = part.repeat(20_000)
    expectLinear((html) => rewriteLinks(html, link), short, short.repeat(factor))
  },
)
