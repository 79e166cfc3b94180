import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'
import remarkBrackets from '../../src/remark/brackets.ts'
import type { Node, Point, Root } from '../../src/tree/nodes.ts'
import { position, text } from '../rehype/render.ts'

function write(node: Node): string {
  const content =
    'children' in node ? node.children.map(write).join('') : 'value' in node ? node.value : ''
  if (node.type === 'supplied') return `{${content}}`
  return node.type === 'gap' ? `<${content}>` : content
}

test.each([
  [
    'in a paragraph, before and behind a list',
    '<p>a [used] way <list><item>one</item></list> [or] two</p>',
  ],
  ['in an item of a list', '<list><item>a [used] way</item><item>[or] two</item></list>'],
  [
    'in a cell of a table',
    '<table><row><cell>a [used] way</cell><cell>[or] two</cell></row></table>',
  ],
])('words in brackets are supplied: %s', (_, content) => {
  const value = `<div type="document" xml:id="d1"><head>1. Note</head>${content}</div>`
  const drawn = write(readDocument(new VFile({ path: 'd1.xml', value })))
  expect(drawn).toContain('{[used]}')
  expect(drawn).toContain('{[or]}')
})

test('words in brackets are supplied words in a point, too', () => {
  const point: Point = {
    type: 'point',
    label: '1)',
    ordinal: 1,
    children: [text('a [used] way')],
    position,
  }
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'paragraph', children: [{ type: 'list', children: [point], position }], position },
    ],
    position,
  }
  unified().use(remarkBrackets).runSync(tree)
  expect(write(tree)).toBe('a {[used]} way')
})

test('words in brackets are supplied beside those that already are', () => {
  const supplied = { type: 'supplied', children: [text('[used]')], position } as const
  const tree: Root = {
    type: 'root',
    children: [
      {
        type: 'paragraph',
        children: [{ ...supplied, children: [...supplied.children] }, text(' way [or] two')],
        position,
      },
    ],
    position,
  }
  unified().use(remarkBrackets).runSync(tree)
  expect(write(tree)).toBe('{[used]} way {[or]} two')
})

test('brackets around brackets are text, however often they are read', () => {
  const value = '1. Note\n\n\nHe saw [Page [1 line not declassified]] and [a [sic] b].\n'
  const tree = readDocument(new VFile({ value }))
  expect(write(tree)).toContain('[Page <[1 line not declassified]>] and [a {[sic]} b].')
  const again = structuredClone(tree)
  unified().use(remarkBrackets).runSync(again)
  expect(again).toEqual(tree)
})
