import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../src/pipeline/read.ts'
import { toSource } from '../src/tree/to-source.ts'

/**
 * A fixture is a folder whose name is a sentence: `input.txt` is read, and `tree.json` and `messages.json`
 * are what comes of it. `UPDATE=1 npx vitest run tests/fixtures.test.ts` writes what comes of it now.
 */
const folders = globSync('tests/fixtures/*/').sort()
const update = 'UPDATE' in process.env

describe.each(folders)('%s', (folder) => {
  const name = basename(folder)
  const source = readFileSync(join(folder, 'input.txt'), 'utf8')
  const file = new VFile({ value: source })
  const tree = readDocument(file)

  test(`${name}: the tree`, () => {
    expectFile(join(folder, 'tree.json'), `${JSON.stringify(tree, shorten, 2)}\n`)
  })

  test(`${name}: the messages`, () => {
    const messages = file.messages.map((message) => ({
      message: String(message),
      severity: message.fatal ? 'error' : 'warning',
      rule: message.ruleId,
    }))
    expectFile(join(folder, 'messages.json'), `${JSON.stringify(messages, undefined, 2)}\n`)
  })

  test(`${name}: the source comes back`, () => {
    expect(toSource(tree)).toBe(source)
  })
})

/** A position as people write it: `1:5-1:9 (4-8)`. */
function shorten(key: string, value: unknown): unknown {
  return key === 'position' && isPosition(value) ? write(value) : value
}

function write({ start, end }: Range): string {
  return `${start.line}:${start.column}-${end.line}:${end.column} (${start.offset}-${end.offset})`
}

type Place = { line: number; column: number; offset: number }
type Range = { start: Place; end: Place }

function isPosition(value: unknown): value is Range {
  return typeof value === 'object' && value !== null && 'start' in value && 'end' in value
}

function expectFile(path: string, value: string): void {
  if (update) writeFileSync(path, value)
  expect(value).toBe(readFileSync(path, 'utf8'))
}
