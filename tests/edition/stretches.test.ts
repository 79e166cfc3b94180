import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { toPageWords } from '../../src/edition/page-words.ts'
import { toStretches } from '../../src/edition/stretches.ts'
import { readDocument, readTeiDocument } from '../../src/pipeline.ts'
import { transcriptions } from '../properties/transcriptions.ts'

const toLine = (text: string) => text.replace(/\s+/g, ' ').trim()

test('what a document says is divided where a page begins, and by its notes', () => {
  const value = `<div type="document" xml:id="d1"><head>1. Letter</head><p>To
    <persName corresp="#p_HB1">Hill</persName><note n="1" xml:id="n1">Of fog.</note><pb n="7"/> he said<note
    n="2" xml:id="n2">Not Hill.</note>.</p></div>`
  const tree = readTeiDocument(new VFile({ path: 'd1.xml', value }))
  tree.data = { document: { id: 'd1', volume: 'v', firstPage: '6', supplied: {} } }
  const stretches = toStretches(tree).filter(({ text }) => toLine(text) !== '')
  expect(
    stretches.map(({ text, ...rest }) => ({
      ...rest,
      text: toLine(text),
    })),
  ).toEqual([
    { page: '6', text: '1. Letter To Hill', persons: ['p_HB1'] },
    { page: '7', text: 'he said.' },
    { page: '6', note: 'fn1', text: '1. Of fog.' },
    { page: '7', note: 'fn2', text: '2. Not Hill.' },
  ])
  const { whole, notes } = toPageWords(toStretches(tree))
  expect([...whole.persons]).toEqual(['p_HB1'])
  expect([...notes].map(([page, own]) => [page, own.map(({ id }) => id)])).toEqual([
    ['6', ['fn1']],
    ['7', ['fn2']],
  ])
})

test('every character that is read is in one stretch, in its order', () => {
  fc.assert(
    fc.property(transcriptions, (value) => {
      const tree = readDocument(new VFile({ value }))
      const said = toStretches(tree).map(({ text }) => text)
      const leaf = (node: object): string =>
        'children' in node && Array.isArray(node.children)
          ? node.children.map(leaf).join('')
          : 'value' in node
            ? String(node.value)
            : ''
      const letters = (text: string): string => text.replace(/\s/g, '')
      expect(letters(said.join(''))).toBe(letters(leaf(tree)))
    }),
  )
})
