import { describe, expect, test } from 'vitest'
import { findStyledPlaces, referenceStyles } from '../../src/conventions/reference-styles.ts'
import type { Text } from '../../src/tree/nodes.ts'

/** Find the references of a style in a text. */
function find(name: string, value: string): Array<string> {
  const position = { start: { line: 1, column: 1 }, end: { line: 1, column: value.length + 1 } }
  const text: Text = { type: 'text', value, position }
  return referenceStyles
    .filter((style) => style.name === name)
    .flatMap((style) => findStyledPlaces(text, style, style.cost, undefined))
    .map(({ start, end }) => value.slice(start, end))
}

describe('a reference is found in its style', () => {
  test.each([
    ['1)', 'Keudell*) bleibe.3)', ['*)', '3)']],
    ['1)', 'He left (see p.12) in May.', []],
    ['1/', 'The force 1/ is here, pilots.2/', ['1/', '2/']],
    ['[A]', 'The Nancy,[A] or [I] think', ['[A]', '[I]']],
    ['(1)', 'A letter (2) and: (3) he', ['(2)']],
    [' *', 'A letter * and § 4', ['*']],
    [' 1', 'The quay 2 and in May 4, 1921', ['2']],
    ['^1', 'eleven^2^ and x^2y', ['^2^']],
  ])('%s in %s', (name, value, references) => {
    expect(find(name, value)).toEqual(references)
  })
})
