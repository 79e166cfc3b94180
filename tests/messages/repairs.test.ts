import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Rule } from '../../src/messages/rule.ts'
import { rules } from '../../src/messages/rules/index.ts'
import { readSeeds } from './read-seeds.ts'
import { repairs } from './repairs.ts'

test.each(repairs)('the repair in the message of $rule works: $message', async (repair) => {
  const { rule, files, message, corrected } = repair
  const [first, ...others] = await readSeeds(files)
  expect(first?.rule).toBe(rule)
  expect(first?.line.replace(/^\S+:\d+:\d+: /, '').slice(0, message.length)).toBe(message)
  expect(others).toEqual([])
  expect(await readSeeds({ ...files, ...corrected })).toEqual([])
})

/** Rules whose messages name no repair, with the reason. */
const without: Record<string, string> = {
  'footnote-doubt': 'It names two places to compare with the printed volume.',
  'made-name': 'There is nothing to do.',
  'tei-replaced': 'There is nothing to do.',
}

test('every rule has a tested repair, or a reason to have none', () => {
  const files = ['cures.test.ts', 'page-cures.test.ts', 'repairs.test.ts', 'repairs.ts']
  const tests = files.map((file) => readFileSync(join('tests/messages', file), 'utf8')).join('')
  const untested = Object.entries<Rule>(rules).flatMap(([id, { example }]) =>
    example?.corrected || tests.includes(`rule: '${id}'`) || repairs.some(({ rule }) => rule === id)
      ? []
      : [id],
  )
  expect(untested.filter((id) => !(id in without))).toEqual([])
  expect(Object.keys(without).filter((id) => !untested.includes(id))).toEqual([])
})
