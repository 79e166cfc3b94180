import { describe, expect, test } from 'vitest'
import type { Example, Rule } from '../../src/messages/rule.ts'
import { rules } from '../../src/messages/rules/index.ts'
import { readSeeds } from './read-seeds.ts'

const examples = Object.entries<Rule>(rules).flatMap(
  ([id, { example }]): Array<[string, Example]> => (example ? [[id, example]] : []),
)

describe.each(examples)('the example of %s', (id, { files, messages, corrected }) => {
  test('gets exactly the messages on its page, all from this rule', async () => {
    const said = await readSeeds(files)
    expect(said.map(({ line }) => line)).toEqual(messages)
    expect(new Set(said.map(({ rule }) => rule))).toEqual(new Set([id]))
  })

  test.runIf(corrected)('gets no messages after the correction on its page', async () => {
    expect(await readSeeds({ ...files, ...corrected })).toEqual([])
  })
})
