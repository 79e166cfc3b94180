import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type IndexedPage, writeIndex } from '../../../src/load/workers/write-index.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pincite-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

/** Index pages with these bodies. */
async function write(bodies: ReadonlyArray<string>, size?: number): Promise<void> {
  const documents = bodies.map((body, index) => ({ body, url: `/v/d${index + 1}/` }))
  const toPage = ({ body, url }: { body: string; url: string }): IndexedPage => ({
    url,
    content: `<html><body>${body}</body></html>`,
  })
  await writeIndex(documents, toPage, folder, size)
}

/** Names of the files of a part, with `*` for what depends on the content. */
async function list(part = ''): Promise<Array<string>> {
  const names = await readdir(join(folder, part))
  return names.map((name) => name.replace(/_[0-9a-f]+\./, '_*.')).sort()
}

/** What each part of an index has. */
const served = [
  'index',
  'pagefind-entry.json',
  'pagefind.js',
  'pagefind.unknown_*.pf_meta',
  'wasm.unknown.pagefind',
]

test('only files that a search loads are written, and an older index is replaced', async () => {
  await write(['one', 'two'], 1)
  await write(['text'])
  expect(await list()).toEqual(served)
  expect(await list('index')).toEqual(['unknown_*.pf_index'])
})

test('a large edition is indexed in parts, each with its own script', async () => {
  await write(['one', 'two', 'three'], 2)
  expect(await list()).toEqual(['2', ...served])
  expect(await list('2')).toEqual(served)
})

test('an edition without documents is an error', async () => {
  await expect(write([])).rejects.toThrow('Unexpected edition without documents')
})
