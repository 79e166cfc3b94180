import fc from 'fast-check'
import { expect, test } from 'vitest'
import { VFile } from 'vfile'
import { fromTree, toTree } from '../../src/load/kept-tree.ts'
import { readDocument, readTeiDocument } from '../../src/pipeline.ts'
import type { Root } from '../../src/tree/nodes.ts'
import { pieces } from '../properties/transcriptions.ts'

/** Write a tree as it is kept, and read it again. */
function keep(tree: Root) {
  return toTree(structuredClone(fromTree(tree)))
}

test('whatever was read comes back with every node in its place', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces)), (written) => {
      const tree = readDocument(new VFile({ path: 'd1.txt', value: written.join('') }))
      const before = structuredClone(tree)
      expect(keep(tree)).toEqual(before)
      expect(tree).toEqual(before)
    }),
  )
})

test('TEI has notes that stand before what is above them, and comes back all the same', () => {
  const value = `<div type="document"><head>1. Note</head>
    <p>Red<note n="1">Of <hi>harbors</hi>.</note> lamp.<pb n="2"/></p><p>Green &amp; blue.</p></div>`
  const tree = readTeiDocument(new VFile({ path: 'd1.xml', value }))
  expect(keep(tree)).toEqual(tree)
})

test('a tree is kept in places that are small numbers', () => {
  const tree = readDocument(new VFile({ path: 'd1.txt', value: '1. Note\n\nRed lamp.\n' }))
  const { places } = fromTree(tree)
  expect(places.slice(0, 3)).toEqual([1, 1, 0])
  expect(JSON.stringify(fromTree(tree)).length).toBeLessThan(JSON.stringify(tree).length / 2)
})
