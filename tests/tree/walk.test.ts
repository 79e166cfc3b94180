import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'
import type { Node } from '../../src/tree/nodes.ts'
import { findNodes, walk, walkParents } from '../../src/tree/walk.ts'

const value = '1. Telegram\n\n\nHe asked: (a) who; (b) when.\n\n  * Yost\n'
const tree = readDocument(new VFile({ value }))

test('a node is entered before its children, with its ancestors', () => {
  const entered: Array<string> = []
  walk(tree, (node, ancestors) => {
    entered.push([...ancestors, node].map(({ type }) => type).join(' '))
    return node.type !== 'list'
  })
  expect(entered.filter((path) => !path.endsWith('whiteSpace'))).toEqual([
    'root',
    'root title',
    'root title label',
    'root title text',
    'root paragraph',
    'root paragraph text',
    'root paragraph list',
    'root list',
  ])
})

test('only parents are entered, and skipped subtrees are not', () => {
  const entered: Array<Node['type']> = []
  walkParents(tree, (node) => {
    entered.push(node.type)
    return node.type !== 'paragraph'
  })
  expect(entered).toEqual(['root', 'title', 'paragraph', 'list', 'listItem'])
})

test('a leaf contains no parents', () => {
  walkParents({ type: 'text', value: '', position: tree.position }, () => {
    throw new Error('A leaf is entered')
  })
})

test('nodes are found in document order', () => {
  const labels = findNodes(tree.children, (node) => node.type === 'label')
  expect(labels.map(({ value }) => value)).toEqual(['1.', '(a)', '(b)', '*'])
})
