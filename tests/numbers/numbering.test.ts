import { expect, test } from 'vitest'
import { collectNumbering } from '../../src/numbers/numbering.ts'
import type { Text } from '../../src/tree/nodes.ts'

const text = (value: string): Text => ({
  type: 'text',
  value,
  position: { start: { line: 1, column: 1 }, end: { line: 1, column: value.length + 1 } },
})

test('the numbers of papers are collected by their words, with their lengths', () => {
  const numbering = collectNumbering([
    text('See telegrams 524 and 100; Embtel 1836 and telegram 1917 say no more.'),
    text('In 1921 the 12 ships left.'),
  ])
  expect([...(numbering.get('telegram') ?? [])]).toEqual([3, 4])
  expect([...(numbering.get('embtel') ?? [])]).toEqual([4])
})

test('the numbers of a long text are collected up to a limit', () => {
  const numbers = text('see 40 '.repeat(10_000))
  const keys = [...collectNumbering([numbers, text('telegram 524')]).keys()]
  expect(keys).not.toContain('telegram')
})
