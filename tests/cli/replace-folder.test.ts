import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { replaceFolder } from '../../src/cli/replace-folder.ts'

/** Id that no process has. */
const ended = 2 ** 30

let root: string
let dist: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-'))
  dist = join(root, 'dist')
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

/** Write a folder with one file. */
function write(path: string, text: string): string {
  mkdirSync(path, { recursive: true })
  writeFileSync(join(path, 'index.html'), text)
  return path
}

const make = (text: string) => () => Promise.resolve(write(join(root, 'made'), text))
const read = () => readFileSync(join(dist, 'index.html'), 'utf8')

test('a folder is replaced completely, and no temporary files remain', async () => {
  await replaceFolder(dist, make('one'))
  writeFileSync(join(dist, 'old.html'), '')
  await replaceFolder(dist, make('two'))
  expect([read(), readdirSync(dist), readdirSync(root)]).toEqual(['two', ['index.html'], ['dist']])
})

test('the old folder remains until the new one is complete, and if making it fails', async () => {
  write(dist, 'one')
  const failing = replaceFolder(dist, async () => {
    await make('half')()
    expect(read()).toBe('one')
    throw new Error('no space')
  })
  await expect(failing).rejects.toThrow('no space')
  expect([read(), readdirSync(root).sort()]).toEqual(['one', ['dist', 'made']])
})

test('a second process cannot replace the folder at the same time', async () => {
  const first = replaceFolder(dist, async () => {
    await expect(replaceFolder(dist, make('two'))).rejects.toThrow(
      `Another build (process ${process.pid}) is writing ${dist}`,
    )
    return make('one')()
  })
  await first
  expect(read()).toBe('one')
})

test('files of a killed process are removed', async () => {
  write(dist, 'one')
  for (const name of ['new', 'old']) write(`${dist}.lock-${ended}.${name}`, 'half')
  write(join(root, 'dist.2026.old'), 'of mine')
  await replaceFolder(dist, make('two'))
  expect(readdirSync(root).sort()).toEqual(['dist', 'dist.2026.old'])
})

test('the old folder is restored if a process was killed while swapping', async () => {
  write(`${dist}.lock-${ended}.old`, 'one')
  await expect(replaceFolder(dist, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect([read(), readdirSync(root)]).toEqual(['one', ['dist']])
})

test('a folder that is published with git keeps its repository', async () => {
  write(join(dist, '.git'), 'history')
  await replaceFolder(dist, make('two'))
  expect(existsSync(join(dist, '.git', 'index.html'))).toBe(true)
})
