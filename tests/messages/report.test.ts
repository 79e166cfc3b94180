import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { hasError, maxMessages, report } from '../../src/messages/report.ts'

const place = { line: 2, column: 7 }

describe('a message has the properties of its rule', () => {
  test.each([
    ['unknown-key', true],
    ['stray-file', false],
    ['tei-replaced', undefined],
  ] as const)('%s: fatal is %s', (ruleId, fatal) => {
    const file = new VFile({ path: 'd1.yaml' })
    report(file, ruleId, 'Unexpected X, expected Y', place)
    expect(file.messages).toMatchObject([
      {
        reason: 'Unexpected X, expected Y',
        line: 2,
        column: 7,
        source: 'pincite',
        ruleId,
        url: `/checks/${ruleId}/`,
      },
    ])
    expect(file.messages.map((message) => message.fatal)).toEqual([fatal])
    expect(hasError(file)).toBe(fatal === true)
  })
})

test('a message without a place concerns the whole file', () => {
  const file = new VFile({ path: 'd1.yaml' })
  report(file, 'stray-file', 'Unexpected file')
  expect(file.messages.map(String)).toEqual(['d1.yaml:1:1: Unexpected file'])
})

test('the number of messages of one rule is limited in each file', () => {
  const file = new VFile({ path: 'd1.yaml' })
  for (let count = 0; count < maxMessages + 5; count++) report(file, 'unknown-key', 'Unexpected')
  report(file, 'yaml-tag', 'Unexpected')
  expect(file.messages).toHaveLength(maxMessages + 1)
  expect(file.messages.at(-1)?.ruleId).toBe('yaml-tag')
})
