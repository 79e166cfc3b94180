import fc from 'fast-check'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'
import { addPlace, toIndexHtml } from '../../src/search/index-html.ts'
import { fromIndexText } from '../../src/search/index-text.ts'

/** The notation of the comments in `index-text.ts`. */
function draw(value: string): string | undefined {
  return toIndexHtml(readDocument(new VFile({ value })), {})
    .split(/<body>|<\/body>/)[1]
    ?.replaceAll('data-pagefind-', '')
    .replaceAll('\u2064 ', '·')
    .replaceAll('\u2060', '~')
    .replaceAll('\u2063', '|')
}

describe('a document is prepared for the index', () => {
  test.each([
    ['a block ends', 'He said', '<p id="p1" title="@">He said|</p>'],
    ['a word may be tied', 'tit—for', '<p id="p1" title="@">tit—·for|</p>'],
    [
      'a page break parts nothing',
      'political [Page 367] channel',
      '<p id="p1" title="@367">political channel|</p>',
    ],
    [
      'a paragraph ends where its points begin, and goes on behind them',
      'points: 1) a one; 2) b two. Y said.',
      '<p id="p1" title="@">points:|</p>' +
        '<p id="p1.1" title="!@">1) a one;|</p>' +
        '<p id="p1.2" title="!@">2) b two.|</p>' +
        '<p id="p1.after" title="!@">Y said.|</p>',
    ],
    [
      'a speaker',
      'Q: Why?\n\nA @ B: No.\n\nA: So.\n\nQ: When?',
      '<p id="p1" title="@@speaker=Q">Q: Why?|</p><p id="p2" title="@">A~@ B: No.|</p>' +
        '<p id="p3" title="@@speaker=A">A: So.|</p><p id="p4" title="@@speaker=Q">Q: When?|</p>',
    ],
    ['an item of a list', '  * The Secretary', '<p id="l1.1" title="l1.m1!@">*~The Secretary|</p>'],
  ])('%s', (_, text, prepared) => {
    expect(draw(`Letter\n\n\n${text}\n`)).toBe(
      `<h1 id="title" title="@" weight="1">Letter|</h1>${prepared}`,
    )
  })

  test('a heading has the weight of text, and a metadata field for its number; the number of a note is not a word', () => {
    expect(draw('162. Letter (Yost)1\n\n\nHe said.\n\n  1. Source: Files.\n')).toBe(
      '<h1 id="title" title="@" weight="1"><span meta="number">162.</span> Letter (Yost)|</h1>' +
        '<p id="p1" title="@">He said.|</p>' +
        '<p id="fn1" title="@">1. Source: Files.|</p>',
    )
  })
})

test('a heading without words is empty', () => {
  const tree = readDocument(new VFile({ value: '1. Letter\n\n\nText.\n' }))
  const children = tree.children.map((node) =>
    node.type === 'title' ? { ...node, children: [] } : node,
  )
  expect(toIndexHtml({ ...tree, children }, {})).toContain(
    '<body><h1 id="title" data-pagefind-title="@" data-pagefind-weight="1"></h1><p id="p1"',
  )
})

test('facts are filters', () => {
  const tree = readDocument(new VFile({ value: '1. Letter\n\n\nText.\n' }))
  expect(toIndexHtml(tree, { kind: ['A "<letter>"'], person: [] })).toContain(
    '<head><meta data-pagefind-filter="kind[content]" content="A &quot;&lt;letter>&quot;"></head>',
  )
})

test('any text and filter value is read unchanged', () => {
  const piece = fc.constantFrom(
    'a',
    ' ',
    '<',
    '</p>',
    '<b x=">',
    '&',
    '&lt;',
    '&#60;',
    '"',
    "'",
    '-->',
  )
  const pieces = fc.array(piece).map((parts) => `x${parts.join('')}x`)
  fc.assert(
    fc.property(pieces, pieces, (text, fact) => {
      const tree = readDocument(new VFile({ value: `Letter\n\n\n${text}\n` }))
      const html = fromHtml(toIndexHtml(tree, { kind: [fact] }))
      const [paragraph, ...others] = select(html, 'p')
      expect(others).toEqual([])
      expect(paragraph && fromIndexText(toString(paragraph))).toBe(`${text.replace(/ +/g, ' ')}\n`)
      expect(select(html, 'meta').map(({ properties }) => properties['content'])).toEqual([fact])
    }),
  )
})

function select(html: Root, name: string): Array<Element> {
  const found: Array<Element> = []
  visit(html, { tagName: name }, (node) => void (node.type === 'element' && found.push(node)))
  return found
}

test('the place of a text in the edition is metadata, and no part of its words', () => {
  const html = '<html lang="en"><head></head><body><p id="p1">Fog|</p></body></html>'
  expect(addPlace(html, 12)).toBe(
    '<html lang="en"><head><meta data-pagefind-meta="place[content]" content="12"></head><body><p id="p1">Fog|</p></body></html>',
  )
})
