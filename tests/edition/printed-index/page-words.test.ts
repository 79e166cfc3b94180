import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toPageWords } from '../../../src/edition/printed-index/page-words.ts'
import { readDocument } from '../../../src/pipeline/read.ts'
import { transcriptions } from '../../properties/transcriptions.ts'

const toLine = (text: string) => text.replace(/\s+/g, ' ').trim()

test('the text of a document is divided by page and by note', () => {
  const value = `<div type="document" xml:id="d1"><head>1. Letter</head><p>To
    <persName corresp="#p_HB1">Hill</persName><note n="1" xml:id="n1">Of fog.</note><pb n="7"/> he said<note
    n="2" xml:id="n2">Not Hill.</note>.</p></div>`
  const tree = readDocument(new VFile({ path: 'd1.xml', value }))
  tree.data = { document: { id: 'd1', volume: 'v', firstPage: '6', supplied: {} } }
  const { whole, pages, notes } = toPageWords(tree)
  expect([...pages].map(([page, { text }]) => [page, toLine(text)])).toEqual([
    ['6', '1. Letter To Hill 1. Of fog.'],
    ['7', 'he said. 2. Not Hill.'],
  ])
  expect(
    [...notes].map(([page, own]) => [page, own.map(({ id, text }) => [id, toLine(text)])]),
  ).toEqual([
    ['6', [['fn1', '1. Of fog.']]],
    ['7', [['fn2', '2. Not Hill.']]],
  ])
  expect([...whole.persons]).toEqual(['p_HB1'])
  expect([...(pages.get('6')?.persons ?? [])]).toEqual(['p_HB1'])
  expect([...(pages.get('7')?.persons ?? [])]).toEqual([])
})

test('every visible character is in the whole text, in order', () => {
  fc.assert(
    fc.property(transcriptions, (value) => {
      const tree = readDocument(new VFile({ value }))
      const leaf = (node: object): string =>
        'children' in node && Array.isArray(node.children)
          ? node.children.map(leaf).join('')
          : 'value' in node
            ? String(node.value)
            : ''
      const letters = (text: string): string => text.replace(/\s/g, '')
      expect(letters(toPageWords(tree).whole.text)).toBe(letters(leaf(tree)))
    }),
  )
})
