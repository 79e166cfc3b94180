import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { moveFiles } from '../../src/files/move-files.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pincite-move-'))
})

afterEach(() => {
  rmSync(root, { recursive: true })
})

/** Write files by their paths. */
function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
}

/** Read the files of a folder by their paths. */
function read(folder: string): Record<string, string> {
  const paths = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    paths.map((path) => [
      path.slice(join(root, folder).length + 1).replaceAll('\\', '/'),
      readFileSync(path, 'utf8'),
    ]),
  )
}

test('files come beside those that are there, and replace those of their names', async () => {
  write({ 'site/a/index.html': 'page', 'site/b.txt': 'old', 'site/c.txt': 'kept' })
  write({ 'new/a/a.json': '1', 'new/a/deep/b.json': '2', 'new/b.txt': 'new', 'new/d/e/f.txt': '3' })
  await moveFiles(join(root, 'new'), join(root, 'site'))
  expect(read('site')).toEqual({
    'a/index.html': 'page',
    'a/a.json': '1',
    'a/deep/b.json': '2',
    'b.txt': 'new',
    'c.txt': 'kept',
    'd/e/f.txt': '3',
  })
  expect(readdirSync(root)).toEqual(['site'])
})

test('a folder that is not there is made', async () => {
  write({ 'new/a.txt': '1' })
  await moveFiles(join(root, 'new'), join(root, 'site/deep'))
  expect(read('site')).toEqual({ 'deep/a.txt': '1' })
})
