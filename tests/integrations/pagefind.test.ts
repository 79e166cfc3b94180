import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeIndex } from '../../src/integrations/pagefind.ts'
import { fromIndexText } from '../../src/search/index-text.ts'

let dist: string

beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'pincite-'))
})

afterEach(async () => {
  await rm(dist, { recursive: true })
})

async function write(path: string, body: string): Promise<void> {
  await mkdir(join(dist, path), { recursive: true })
  await writeFile(join(dist, path, 'index.html'), `<html lang="en"><body>${body}</body></html>`)
}

test('every document of a site is indexed, under its address, with its own characters', async () => {
  const title = '<h1 id="title" data-pagefind-title="Title">Telegram (Yost)</h1>'
  const text = '<p id="p1" data-pagefind-title="Paragraph 1, p. 3">home—he . . . tit-for-tat</p>'
  await write('v/d1', `<article data-pagefind-body>${title}${text}</article>`)
  await write('about', '<p>About</p>')

  expect(await writeIndex(dist)).toBe(1)
  const [name = ''] = await readdir(join(dist, 'pagefind/fragment'))
  const packed = gunzipSync(await readFile(join(dist, 'pagefind/fragment', name))).toString()
  const fragment: unknown = JSON.parse(packed.replace('pagefind_dcd', ''))
  expect(fragment).toMatchObject({
    url: '/v/d1/',
    anchors: [
      { id: 'title', title: 'Title', location: 0 },
      { id: 'p1', title: 'Paragraph 1, p. 3', location: 2 },
    ],
  })
  expect(fromIndexText(packed)).toContain('Telegram (Yost)\nhome—he . . . tit-for-tat\n')
})

test('only what a search loads is written', async () => {
  await write('v/d1', '<article data-pagefind-body>text</article>')
  await writeIndex(dist)
  const names = await readdir(join(dist, 'pagefind'))
  expect(names.filter((name) => name.endsWith('.js') || name.endsWith('.css'))).toEqual([
    'pagefind.js',
  ])
})

test('a site without documents is an error', async () => {
  await write('about', '<p>About</p>')
  await expect(writeIndex(dist)).rejects.toThrow('Unexpected site without documents')
})
