import fc from 'fast-check'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { readDocument } from '../../src/pipeline/read.ts'
import { toBlocks } from '../../src/tree/blocks.ts'
import { toText } from '../../src/tree/to-text.ts'
import { transcriptions } from '../properties/transcriptions.ts'
import { readMemo } from '../remark/memo.ts'

test('the memo has a block for its title, its paragraphs, each point and the note', () => {
  expect(toBlocks(readMemo().tree).map(({ id }) => id)).toEqual([
    'title',
    'p1',
    'p1.1',
    'p1.2',
    'p1.3',
    'p1.4',
    'p1.5',
    'p1.6',
    'p1.after',
    'p2',
    'fn1',
  ])
})

test('lists, tables and notes of several paragraphs have a block for each of their lines', () => {
  const value = `<div type="document" xml:id="d1"><head>1. Note<note n="1" xml:id="d1fn1"><p>First.</p><p>Second.</p></note></head>
    <list><item>One<list><item>inner</item></list></item></list>
    <table><row><cell>A</cell><cell>B</cell></row></table></div>`
  const tree = readDocument(new VFile({ path: 'd1.xml', value }))
  expect(toBlocks(tree).map(({ id, children }) => [id, toText(...children)])).toEqual([
    ['title', '1. Note'],
    ['l1.1', 'One'],
    ['l1.1.1', 'inner'],
    ['t1.r1', 'A'],
    [undefined, 'B'],
    ['fn1', '1. First.'],
    [undefined, 'Second.'],
  ])
})

test('every visible character is in one block, in order', () => {
  fc.assert(
    fc.property(transcriptions, (value) => {
      const tree = readDocument(new VFile({ value }))
      const letters = (text: string): string => text.replace(/\s/g, '')
      const blocks = toBlocks(tree).map(({ children }) => toText(...children))
      expect(letters(blocks.join(' '))).toBe(letters(toText(tree)))
    }),
  )
})

test('a table and a list of a transcription have a block for each cell and item', () => {
  const value =
    '1. Note\n\n\nArmy\t4,000\tMay 1\nNavy\t300\tMay 3\n\nPARTICIPANTS\n\n  * Ada\n  * Ben\n'
  const blocks = toBlocks(readDocument(new VFile({ value })))
  const said = blocks.map(({ children }) => toText(...children).trim()).filter(Boolean)
  expect(said).toEqual(
    expect.arrayContaining(['Army', '4,000', 'May 1', 'Navy', '300', 'May 3', '* Ada', '* Ben']),
  )
})
