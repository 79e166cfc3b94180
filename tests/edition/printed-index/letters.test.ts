import fc from 'fast-check'
import { expect, test } from 'vitest'
import { divideByLetter } from '../../../src/edition/printed-index/letters.ts'
import type { ListItem, Root } from '../../../src/tree/nodes.ts'
import { toText } from '../../../src/tree/to-text.ts'

const start = { line: 1, column: 1, offset: 0 }
const position = { start, end: start }
const line = (value: string): ListItem => ({
  type: 'listItem',
  children: [{ type: 'text', value, position }],
  position,
})

const index = (...lines: Array<string>): Root => ({
  type: 'root',
  children: [{ type: 'list', children: lines.map(line), position }],
  position,
})

/** Lists with their anchors: `A: Acheson, Aiken`. */
function divide(...lines: Array<string>): Array<string> {
  const { tree, letters } = divideByLetter(index(...lines))
  const lists = tree.children.flatMap((node) => (node.type === 'list' ? [node] : []))
  expect(lists.flatMap(({ data }) => data?.id ?? [])).toEqual(letters.map(({ id }) => id))
  return lists.map(
    ({ data, children }) =>
      `${data?.id ?? '-'}: ${children.map((item) => toText(item)).join(' | ')}`,
  )
}

test('the lines of each letter form a list', () => {
  expect(divide('Acheson', 'Aiken', 'Ball', 'Dong')).toEqual([
    'A: Acheson | Aiken',
    'B: Ball',
    'D: Dong',
  ])
})

test('punctuation before a letter and accents on it are ignored', () => {
  expect(divide('“Domino” theory', 'École', 'Été')).toEqual([
    'D: “Domino” theory',
    'E: École | Été',
  ])
})

test('a line that begins with a number or an earlier letter stays in place', () => {
  expect(divide('17-nation proposal', 'Gaulle', 'de Lattre', '3d Marines', 'Ho')).toEqual([
    '-: 17-nation proposal',
    'G: Gaulle | de Lattre | 3d Marines',
    'H: Ho',
  ])
})

test('white space between lines stays between them', () => {
  const space = { type: 'whiteSpace', value: '\n', position } as const
  const lines = [line('Acheson'), space, line('Ball'), space, line('Bundy')]
  const { tree, letters } = divideByLetter({
    type: 'root',
    children: [{ type: 'list', children: lines, position }],
    position,
  })
  expect(letters.map(({ letter }) => letter)).toEqual(['A', 'B'])
  const lists = tree.children.flatMap((node) => (node.type === 'list' ? [node.children] : []))
  expect(lists).toEqual([lines.slice(0, 2), lines.slice(2)])
})

test('a list of points has no letters', () => {
  const children = [{ type: 'label', value: 'a)', position } as const]
  const point = { type: 'point', label: 'a)', ordinal: 1, children, position } as const
  const tree: Root = {
    type: 'root',
    children: [{ type: 'list', children: [{ ...point, children: [...children] }], position }],
    position,
  }
  expect(divideByLetter(tree)).toEqual({ tree, letters: [] })
})

test('no line is lost or moved, for any text', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (lines) => {
      const tree = index(...lines)
      const { tree: divided } = divideByLetter(tree)
      const items = (root: Root) =>
        root.children.flatMap((node) => (node.type === 'list' ? [...node.children] : []))
      expect(items(divided)).toEqual(items(tree))
    }),
  )
})
