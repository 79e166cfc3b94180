import { expect, test } from 'vitest'
import { runNode } from './run-node.ts'

/** Number of mutations: a few of each kind of file, and of each kind of mutation. */
const count = 60

test('files that are damaged are compiled with all their letters, or refused with a message', async () => {
  const args = ['--count', String(count), '--seed', '7']
  const { code, stdout, stderr } = await runNode(['src/cli/fuzz.ts', ...args, 'seeds']).ended
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^Seed 7\n60 mutations: \d+ compiled, \d+ refused, 0 faults; /)
})

test.each(['count', 'seed'])('a %s that is no number is refused', async (name) => {
  const { code, stderr } = await runNode(['src/cli/fuzz.ts', `--${name}`, 'many']).ended
  expect(code).toBe(1)
  expect(stderr).toBe(`Unexpected ${name} \`many\`, expected a whole number such as \`200\`\n`)
})
