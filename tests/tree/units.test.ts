import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'
import { toBlocks } from '../../src/tree/blocks.ts'
import { toReading } from '../../src/tree/reading.ts'
import { toSource } from '../../src/tree/to-source.ts'
import { toText } from '../../src/tree/to-text.ts'
import { createUnitFinder } from '../../src/tree/unit-finder.ts'
import { toUnits } from '../../src/tree/units.ts'

const read = (text: string) =>
  readDocument(new VFile({ value: `1. Telegram1\n\n\n${text}\n\n  1. Source: Files.\n` }))

const twoLists =
  'He asked two things: 1) the first, and 2) the second, were refused. He asked again: 1) a third; 2) a fourth. He left.'

describe('a paragraph with two lists of points', () => {
  const tree = read(twoLists)

  test('has units for the points of each, and for the text after them', () => {
    expect(toUnits(tree).map(({ id }) => id)).toEqual([
      ...['title', 'p1', 'p1.1', 'p1.2', 'p1.after', 'p1.l2.1', 'p1.l2.2', 'p1.after2', 'fn1'],
    ])
  })

  test('has its units as indexed, if they have words', () => {
    const reading = toReading(tree)
    const find = createUnitFinder(tree, reading)
    expect(find(reading.text.indexOf('a third'))).toBe('p1.l2.1')
    expect(find(reading.text.indexOf('He left'))).toBe('p1.after2')
    expect(find(reading.text.length)).toBe('')
  })
})

describe('a note', () => {
  test('with points has a block for each', () => {
    const text = '1. Telegram1\n\n\nText.\n\n  1. He said: 1) a thing; 2) another.\n'
    const tree = readDocument(new VFile({ value: text }))
    const blocks = toBlocks(tree).map(({ id, children }) => [id, toText(...children)])
    expect(blocks.slice(-3)).toEqual([
      ['fn1', '1. He said:'],
      ['fn1.1', '1) a thing;'],
      ['fn1.2', '2) another.'],
    ])
  })

  test('with a table has a block for each cell, and one without words has its label', () => {
    const value = `<div type="document" xml:id="d1"><head>1. Note<note n="1" xml:id="d1fn1"/><note n="2"
      xml:id="d1fn2"><p>See</p><table><row><cell>A</cell><cell>B</cell></row></table></note></head></div>`
    const tree = readDocument(new VFile({ path: 'd1.xml', value }))
    expect(toBlocks(tree).map(({ id, children }) => [id, toText(...children).trim()])).toEqual([
      ['title', '1. Note'],
      ['fn1', '1.'],
      ['fn2', '2. See'],
      ['fn2.r1', 'A'],
      [undefined, 'B'],
    ])
  })
})

test('a break of a line has no source', () => {
  const place = { line: 1, column: 1, offset: 0 }
  expect(toSource({ type: 'break', position: { start: place, end: place } })).toBe('')
})

test('an item with two lists has units for the items of each', () => {
  const list = (...items: Array<string>) =>
    `<list>${items.map((item) => `<item>${item}</item>`).join('')}</list>`
  const item = `Ships ${list('the Nancy', 'the Ada')} and cargo ${list('salt', 'oil')}`
  const value = `<div type="document" xml:id="d1"><head>1. Note</head><p>See</p>${list(item)}</div>`
  const units = toUnits(readDocument(new VFile({ path: 'd1.xml', value })))
  expect(
    units.map(({ id, locator }) => [id, locator.steps.map(({ label }) => label).join()]),
  ).toEqual([
    ['title', ''],
    ['p1', '1'],
    ['p1.1', '1,1'],
    ['p1.1.1', '1,1,1'],
    ['p1.1.2', '1,1,2'],
    ['p1.1.l2.1', '1,1,2,1'],
    ['p1.1.l2.2', '1,1,2,2'],
  ])
})
