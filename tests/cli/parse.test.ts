import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runNode } from './run-node.ts'

const memo = 'seeds/frus1964-68v02/d162.txt'
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pincite-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('parse prints a line of JSON for each file', () => {
  test('the tree of the memo has the facts of its sidecar', async () => {
    const { code, stdout, stderr } = await parse(memo)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.endsWith('}\n')).toBe(true)
    expect(JSON.parse(stdout)).toMatchObject({
      type: 'root',
      children: [{ type: 'title', number: '162' }, {}, {}, {}, {}, {}, {}],
      data: { document: { id: 'd162', supplied: { pages: { first: '366' } } } },
    })
  })

  test('a file needs no sidecar', async () => {
    const path = write('memo.txt', '1. Telegram\n\n\nText.\n')
    expect(await parse(path)).toMatchObject({ code: 0, stderr: '' })
  })

  test('every file has its line, in order, and every error its message', async () => {
    const good = write('d1.txt', '1. One\n\n\nText.\n')
    const faulty = write('d2.txt', '2. Two\n\n\nText.\n\n  1. Note.\n')
    write('d1.yaml', 'pags: 1\n')
    const bytes = write('d3.txt', Uint8Array.of(0x61, 0xe9))
    const nothing = join(folder, 'd4.txt')
    const { code, stdout, stderr } = await parse(good, faulty, bytes, nothing, folder, memo)
    expect(code).toBe(1)
    expect(stdout.split('\n').map((line) => line.slice(0, 14))).toEqual([
      ...['{"type":"root"', '{"type":"root"', 'null', 'null', 'null', '{"type":"root"', ''],
    ])
    expect(stderr.split('\n')).toEqual([
      `${join(folder, 'd1.yaml')}:1:1 error Unexpected key \`pags\`, expected \`pages\` pincite:unknown-key`,
      expect.stringMatching(/d2\.txt:6:\d+ warning Unexpected .* pincite:unused-footnote$/),
      expect.stringMatching(
        /d3\.txt:1:2 error Unexpected byte 0xE9, expected UTF-8; .* pincite:utf-8$/,
      ),
      `${nothing}:1:1 error Missing file, expected a transcription pincite:no-file`,
      `${folder}:1:1 error Unexpected folder or device, expected a transcription pincite:no-file`,
      '',
    ])
  })

  test('a warning is not a failure', async () => {
    const path = write('d1.txt', '1. One\n\n\nSay: 1) a; 2) b; 5) c.\n')
    const { code, stderr } = await parse(path)
    expect({ code, warned: stderr.includes(' warning ') }).toEqual({ code: 0, warned: true })
  })

  test('without a file, the usage is printed', async () => {
    expect(await parse()).toEqual({
      code: 1,
      stdout: '',
      stderr: 'Usage: npm run --silent parse -- FILE…\n',
    })
  })

  test('a large output arrives completely', async () => {
    const { stdout } = await parse(...Array.from({ length: 300 }, () => memo))
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(300)
    expect(new Set(lines).size).toBe(1)
  })

  test('closing the pipe ends it silently', async () => {
    const { child, ended } = runNode([
      'src/cli/parse.ts',
      ...Array.from({ length: 300 }, () => memo),
    ])
    child.stdout.once('data', () => {
      child.stdout.destroy()
    })
    const { code, stderr } = await ended
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})

function parse(...paths: Array<string>) {
  return runNode(['src/cli/parse.ts', ...paths]).ended
}

function write(name: string, value: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, value)
  return path
}
