import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type IndexedPage, writeIndex } from '../../../src/load/workers/write-index.ts'
import { fromIndexText } from '../../../src/search/index-text.ts'

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
    content: `<html lang="en"><body>${body}</body></html>`,
  })
  await writeIndex(documents, toPage, folder, size)
}

test('every document is indexed under its address, with its special characters', async () => {
  const title = '<h1 id="title" data-pagefind-title="Title">Telegram (Yost)</h1>'
  const text = '<p id="p1" data-pagefind-title="Paragraph 1, p. 3">home—he . . . tit-for-tat</p>'

  await write([title + text])
  const [name = ''] = await readdir(join(folder, 'fragment'))
  const packed = gunzipSync(await readFile(join(folder, 'fragment', name))).toString()
  const fragment: unknown = JSON.parse(packed.replace('pagefind_dcd', ''))
  expect(fragment).toMatchObject({
    url: '/v/d1/',
    anchors: [
      { id: 'title', title: 'Title' },
      { id: 'p1', title: 'Paragraph 1, p. 3', location: 2 },
    ],
  })
  expect(fromIndexText(packed)).toContain('Telegram (Yost)')
})

test('only files that a search loads are written, and an older index is replaced', async () => {
  await write(['one', 'two'], 1)
  await write(['text'])
  const names = await readdir(folder)
  expect(names.filter((name) => name.endsWith('.js') || name.endsWith('.css'))).toEqual([
    'pagefind.js',
  ])
  expect(await readdir(join(folder, 'fragment'))).toHaveLength(1)
})

test('a large edition is indexed in parts that share one script', async () => {
  await write(['one', 'two', 'three'], 2)
  const names = await readdir(join(folder, '2'))
  expect(names.filter((name) => !name.endsWith('.pf_meta')).sort()).toEqual([
    'fragment',
    'index',
    'pagefind-entry.json',
  ])
  expect(await readdir(join(folder, 'fragment'))).toHaveLength(2)
  expect(await readdir(join(folder, '2', 'fragment'))).toHaveLength(1)
})

test('an edition without documents is an error', async () => {
  await expect(write([])).rejects.toThrow('Unexpected edition without documents')
})
