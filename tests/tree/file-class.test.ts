import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'
import { isFileClass } from '../../src/tree/file-class.ts'
import { toText } from '../../src/tree/to-text.ts'
import { walk } from '../../src/tree/walk.ts'

test.each([
  ['Central Files, <gloss target="#t_POL1">POL</gloss> 27 VIET S', true],
  ['Central File, <gloss target="#t_POL1">POL</gloss> 27', true],
  ['the price of <gloss target="#t_POL1">POL</gloss> 27 times', false],
  ['Central Files, <gloss target="#t_POL1">POL</gloss>', false],
  ['<gloss target="#t_POL1">POL</gloss> 27 VIET S', false],
])('the class of a file comes after its files and before its number: %s', (words, expected) => {
  const value = `<div type="document" xml:id="d1"><head>1. Note</head><p>${words}</p></div>`
  const tree = readDocument(new VFile({ path: 'd1.xml', value }))
  const found: Array<[string, boolean]> = []
  walk(tree, (node, ancestors) => {
    if (node.type === 'term') found.push([toText(node), isFileClass(node, ancestors.at(-1))])
  })
  expect(found).toEqual([['POL', expected]])
})

test('a term without a parent is not the class of a file', () => {
  const place = { line: 1, column: 1, offset: 0 }
  const position = { start: place, end: place }
  expect(isFileClass({ type: 'term', children: [], position }, undefined)).toBe(false)
})
