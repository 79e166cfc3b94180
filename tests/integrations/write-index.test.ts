import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type IndexedPage, writeIndex } from '../../src/integrations/write-index.ts'
import { fromIndexText } from '../../src/search/index-text.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pincite-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

function* pages(...bodies: Array<string>): Generator<IndexedPage, void> {
  for (const [index, body] of bodies.entries()) {
    const content = `<html lang="en"><body>${body}</body></html>`
    yield { url: `/v/d${index + 1}/`, content }
  }
}

test('every document is indexed, under its address, with its own characters', async () => {
  const title = '<h1 id="title" data-pagefind-title="Title">Telegram (Yost)</h1>'
  const text = '<p id="p1" data-pagefind-title="Paragraph 1, p. 3">home—he . . . tit-for-tat</p>'

  expect(await writeIndex(pages(title + text), folder)).toBe(1)
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

test('only what a search loads is written, in the place of an older index', async () => {
  await writeIndex(pages('one', 'two'), folder)
  await writeIndex(pages('text'), folder)
  const names = await readdir(folder)
  expect(names.filter((name) => name.endsWith('.js') || name.endsWith('.css'))).toEqual([
    'pagefind.js',
  ])
  expect(await readdir(join(folder, 'fragment'))).toHaveLength(1)
})

test('an edition without documents is an error', async () => {
  await expect(writeIndex(pages(), folder)).rejects.toThrow('Unexpected edition without documents')
})
