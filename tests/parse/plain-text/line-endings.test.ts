import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fromPlainText } from '../../../src/parse/plain-text/from-plain-text.ts'

const folders = globSync('tests/fixtures/*/').sort()

describe.each([
  ['Windows', '\r\n'],
  ['the first Macintosh', '\r'],
])('a transcription is read the same with the line ends of %s', (_, ending) => {
  test.each(folders)('%s', (folder) => {
    const source = readFileSync(join(folder, 'input.txt'), 'utf8').replace(/\r\n?/g, '\n')
    expect(read(source.replaceAll('\n', ending))).toBe(read(source))
  })
})

/** Read a transcription, without the offsets that depend on the length of its line ends. */
function read(source: string): string {
  return JSON.stringify(fromPlainText(source), (key, value: unknown) => {
    if (key === 'offset') return undefined
    return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value
  })
}
