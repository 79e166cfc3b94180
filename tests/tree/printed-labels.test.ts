import fc from 'fast-check'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/pipeline/read.ts'
import { findLabeledUnit, toLabelPath, toPrintedLabels } from '../../src/tree/printed-labels.ts'
import { toText } from '../../src/tree/to-text.ts'
import { toUnits } from '../../src/tree/units.ts'

function read(...paragraphs: ReadonlyArray<string>) {
  return readDocument(new VFile({ value: `9. Letter\n\n\n${paragraphs.join('\n\n')}\n` }))
}

/** Find the anchor of a unit by its printed label. */
function find(kind: 'point' | 'paragraph', label: string, ...paragraphs: ReadonlyArray<string>) {
  const labels = toPrintedLabels(read(...paragraphs))
  return labels && findLabeledUnit({ kind, label }, labels)
}

describe('a paragraph is found by its printed number', () => {
  test('which is not its count', () => {
    expect(find('paragraph', '2', 'We decided:', '1. To go.', '2. To stay.')).toBe('p3')
  })

  test('below another of its series', () => {
    const body = ['1. To go:', 'a. at once;', 'b. later.', '2. To stay.'] as const
    expect(find('paragraph', '1.b', ...body)).toBe('p3')
    expect(find('paragraph', 'b', ...body)).toBeUndefined()
  })

  test('in a series that is set deeper than the text around it', () => {
    const tree = read('1. To go.', '2. To stay.', '3. To rest.')
    for (const node of tree.children)
      for (const child of 'children' in node ? node.children : [])
        if (child.type === 'point') child.level = 2
    expect(toPrintedLabels(tree)?.anchors).toEqual({ '1': 'p1', '2': 'p2', '3': 'p3' })
  })

  test.each([
    [
      'of which there are two',
      ['1. To go.', '2. To stay.', 'Then:', '1. To rest.', '2. To sleep.'],
    ],
    ['that only a point in a paragraph has', ['He asks: 1) to go; 2) to stay.', 'Yours,']],
    ['that is not there', ['1. To go.']],
    ['where the paragraphs have none', ['He went.', 'He stayed.', 'He slept.']],
    [
      'of a list in a letter without numbers',
      ['I came.', 'I saw.', 'I ask:', '1. To go.', '2. To stay.', 'It is late.', 'Yours'],
    ],
  ])('but not by one %s', (_, body) => {
    expect(find('paragraph', '2', ...body)).toBeUndefined()
  })
})

describe('a point is found by its printed number', () => {
  test.each([
    ['in a paragraph', '3', ['He said: 1) go; 2) stay; 3) sleep.'], 'p1.3'],
    ['at a paragraph', '2', ['1. To go.', '2. To stay.'], 'p2'],
    ['in brackets', 'b', ['He said: (a) go; (b) stay.'], 'p1.b'],
  ])('%s', (_, label, body, id) => {
    expect(find('point', label, ...body)).toBe(id)
  })

  test.each([
    ['that two have', ['He said: 1) go; 2) stay.', 'She said: 1) eat; 2) drink.']],
    ['that one has inside another', ['1. Go.', '2. He said: (1) stay; (2) sleep.', '3. Eat.']],
    ['of a heading', ['1. THE HARBOR', 'He went.', '2. THE LAMPS', 'She went.']],
  ])('but not by one %s', (_, body) => {
    expect(find('point', '2', ...body)).toBeUndefined()
  })

  test('nor in a note, nor by the number of a note', () => {
    expect(find('point', '2', 'He went.1', '  1. He said: 1) go; 2) stay.')).toBeUndefined()
  })
})

test.each([
  ['3', '3'],
  ['(3)', '3'],
  ['2a', '2.a'],
  ['5(a)(2)', '5.a.2'],
  ['IV', 'IV'],
])('%s leads to %s', (label, path) => {
  expect(toLabelPath(label)).toBe(path)
})

test('what is found by a number has that number in print, whatever stands around it', () => {
  const paragraph = fc.oneof(
    fc.constantFrom('He went.', 'It is late, and the lamps are lit.', 'He said: 1) go; 2) stay.'),
    fc.integer({ min: 1, max: 4 }).map((number) => `${number}. The harbor is free.`),
    fc.constantFrom('a. at once;', 'b. later.', '(2) The lamps, too.'),
  )
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 8 }),
      fc.constantFrom('point', 'paragraph'),
      fc.constantFrom('1', '2', '3', 'a', '1.a'),
      (body, kind, label) => {
        const tree = read(...body)
        const labels = toPrintedLabels(tree)
        const id = labels && findLabeledUnit({ kind, label }, labels)
        if (id === undefined) return
        const unit = toUnits(tree).find((one) => one.id === id)
        expect(toText(unit?.children ?? [])).toMatch(
          new RegExp(`^\\(?${label.split('.').at(-1) ?? ''}[.)]`),
        )
      },
    ),
  )
})
