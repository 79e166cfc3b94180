import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type Command, readArguments } from '../../src/cli/command.ts'
import { runNode } from './run-node.ts'

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')))

/** `node src/cli/check.ts`, but not `vitest run`. */
const ownScript = /^node (src\/cli\/\S+\.ts)$/

const commands = Object.entries(scripts).flatMap(([name, script]) => {
  const file = ownScript.exec(script)?.[1]
  return file === undefined ? [] : [{ name, file }]
})

describe.each(commands)('npm run $name', ({ name, file }) => {
  const called = new RegExp(`npm (?:run (?:--silent )?)?${name}\\b`)

  test('prints with --help its description, its options and an example', async () => {
    const { code, stdout, stderr } = await runNode([file, '--nonsense', '--help']).ended
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const [description = '', usage = '', options = '', ...rest] = stdout.split('\n\n')
    expect(description).toMatch(/^[A-Z].*\.$/s)
    expect(usage).toMatch(/^Usage: /)
    expect(usage).toMatch(called)
    expect(options).toMatch(/^Options:\n(?: {2}.+\n)* {2}--help {2,}print this$/)
    expect(rest.at(-1)).toMatch(/^Example:\n/)
    expect(rest.at(-1)).toMatch(called)
  })

  test('rejects an unknown option, and lists the known ones', async () => {
    const { code, stdout, stderr } = await runNode([file, '--nonsense'], { PORT: '4399' }).ended
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^Unexpected `--nonsense`, expected `--.+`\n$/)
  })
})

describe('arguments', () => {
  const command = {
    run: 'npm run print',
    description: 'Prints.',
    options: {
      format: { type: 'string', value: 'FORMAT', description: 'how' },
      draft: { type: 'boolean', description: 'quickly' },
    },
    example: 'npm run print',
  } as const satisfies Command
  const read = (...args: Array<string>) => readArguments(command, args)

  test('may be options with values', () => {
    expect(read('--format', 'text', '--draft').values).toEqual({ format: 'text', draft: true })
    expect(read('--format=-1').values).toEqual({ format: '-1' })
    expect(read().values).toEqual({})
  })

  test('may be operands if the command accepts them', () => {
    const withFiles: Command = { ...command, operands: 'FILE…' }
    expect(readArguments(withFiles, ['a', '--draft', '--', '--b']).positionals).toEqual([
      'a',
      '--b',
    ])
  })

  test.each([
    [['--formats', 'x'], 'Unexpected `--formats`, expected `--format FORMAT` or `--draft`'],
    [['-d'], 'Unexpected `-d`, expected `--format FORMAT` or `--draft`'],
    [['--toString'], 'Unexpected `--toString`, expected `--format FORMAT` or `--draft`'],
    [['file'], 'Unexpected `file`, expected `--format FORMAT` or `--draft`'],
    [['--format'], 'Unexpected `--format` alone, expected `--format FORMAT`'],
    [['--format='], 'Unexpected `--format` alone, expected `--format FORMAT`'],
    [['--format', '--draft'], 'Unexpected `--format` alone, expected `--format FORMAT`'],
    [['--draft=no'], 'Unexpected `--draft=no`, expected `--draft`'],
  ])('that are wrong are refused: %j', (args, reason) => {
    expect(() => read(...args)).toThrow(new Error(reason))
  })
})
