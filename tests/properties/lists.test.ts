import fc from 'fast-check'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'
import type { List, ListItem, Root } from '../../src/tree/nodes.ts'
import { toItems } from '../../src/tree/list-items.ts'
import { toSource } from '../../src/tree/to-source.ts'
import { toUnits } from '../../src/tree/units.ts'
import { writePlace } from '../../src/tree/locator-words.ts'
import { english } from '../../src/words/en/index.ts'

/** An item of a list, and the items in it. */
interface Outline {
  label: string
  ordinal: number
  inner: ReadonlyArray<Outline>
}

/** Labels in series, by their position from 1. */
const styles: ReadonlyArray<(ordinal: number) => string> = [
  (ordinal) => `${ordinal}.`,
  (ordinal) => `(${ordinal})`,
  (ordinal) => `(${String.fromCharCode(96 + ordinal)})`,
  (ordinal) => `${String.fromCharCode(96 + ordinal)})`,
  (ordinal) => `${['I', 'II', 'III', 'IV', 'V'][ordinal - 1] ?? ''}.`,
  (ordinal) => `(${['i', 'ii', 'iii', 'iv', 'v'][ordinal - 1] ?? ''})`,
  () => '*',
  () => '•',
]

/** Lists of up to five items in one style, nested up to three deep. */
function outlines(depth: number): fc.Arbitrary<ReadonlyArray<Outline>> {
  const inner = depth === 3 ? fc.constant([]) : fc.oneof(fc.constant([]), outlines(depth + 1))
  return fc
    .tuple(fc.constantFrom(...styles), fc.array(inner, { minLength: 1, maxLength: 5 }))
    .map(([style, inners]) =>
      inners.map((items, index) => ({
        label: style(index + 1),
        ordinal: index + 1,
        inner: items,
      })),
    )
}

function write(items: ReadonlyArray<Outline>, indent: string): string {
  return items
    .map(({ label, inner }) => `${indent}${label} Do it.\n${write(inner, `${indent}  `)}`)
    .join('')
}

function read(list: List | undefined): ReadonlyArray<Outline> {
  return list === undefined ? [] : toItems(list).map(readItem)
}

function readItem(item: ListItem): Outline {
  const { label = '', ordinal = 0 } = item
  return { label, ordinal, inner: read(item.children.find((child) => child.type === 'list')) }
}

function parse(items: ReadonlyArray<Outline>): { tree: Root; source: string } {
  const source = `23. Letter\n\n\nWe propose these steps:\n\n${write(items, '  ')}\nThey end here.\n`
  return { tree: readDocument(new VFile({ value: source })), source }
}

test('the lists that are read are those that are written, with their labels', () => {
  fc.assert(
    fc.property(outlines(1), (items) => {
      const { tree, source } = parse(items)
      const lists = tree.children.filter((child) => child.type === 'list')
      expect(lists).toHaveLength(1)
      expect(read(lists[0])).toEqual(items)
      expect(toSource(tree)).toBe(source)
    }),
  )
})

test('every item is a unit with an anchor and a name of its own', () => {
  fc.assert(
    fc.property(outlines(1), (items) => {
      const units = toUnits(parse(items).tree)
      const count = (all: ReadonlyArray<Outline>): number =>
        all.reduce((sum, { inner }) => sum + 1 + count(inner), 0)
      expect(units).toHaveLength(3 + count(items))
      expect(new Set(units.map(({ id }) => id)).size).toBe(units.length)
      expect(
        new Set(units.map(({ locator }) => writePlace(locator, 'name', english.places))).size,
      ).toBe(units.length)
    }),
  )
})
