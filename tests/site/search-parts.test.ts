import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeIndex } from '../../src/integrations/write-index.ts'
import { readDocument } from '../../src/pipeline.ts'
import { toIndexHtml } from '../../src/search/index-html.ts'
import { listIndexParts } from '../../src/search/index-parts.ts'
import { ask, readStatus } from './asking.ts'
import { useSite } from './site.ts'

const texts = ['Telegram on Laos', 'Telegram on Burma', 'Letter on Laos']

const volumes =
  '<data value="v1">Telegrams, Volume I</data><data value="v2">Letters, Volume II</data>'

const dist = mkdtempSync(join(tmpdir(), 'pincite-site-'))

// The search of the built site, and an index of these texts in parts of one document.
beforeAll(async () => {
  for (const name of ['_astro', 'fonts', 'search'])
    cpSync(join('dist', name), join(dist, name), { recursive: true })
  const path = join(dist, 'search', 'index.html')
  const parts = listIndexParts(texts.length, 1).map((place) => `/pagefind/${place}`)
  const html = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    html
      .replace(/data-index="[^"]*"/, `data-index="${parts.join(' ')}"`)
      .replace(
        /<template data-volumes>.*?<\/template>/s,
        `<template data-volumes>${volumes}</template>`,
      ),
  )
  const toPage = (text: string) => {
    const content = toIndexHtml(
      readDocument(new VFile({ value: `${text}\n\nThe Secretary spoke.` })),
      {},
    )
    return {
      url: `/${text.startsWith('Letter') ? 'v2' : 'v1'}/d${texts.indexOf(text) + 1}/`,
      content,
    }
  }
  await writeIndex(texts, toPage, join(dist, 'pagefind'), 1)
})

afterAll(() => {
  rmSync(dist, { recursive: true })
})

const site = useSite(dist)

test.each([
  ['Laos', ['Telegram on Laos', 'Letter on Laos']],
  ['Burma', ['Telegram on Burma']],
  ['spoke', texts],
  ['"spoke of"', []],
])('an index in parts is searched as one: %s', async (question, titles) => {
  const page = await site.open(ask(question))
  await readStatus(page)
  const found = await page.locator('.found h2').allTextContents()
  expect(found.map((title) => title.trim())).toEqual(titles)
})

test('a document of several volumes says of which it is, and is found by it', async () => {
  const page = await site.open(ask('Laos'))
  await readStatus(page)
  expect(await page.locator('.found .date').allTextContents()).toEqual([
    'Telegrams, Volume I',
    'Letters, Volume II',
  ])
  await page.getByLabel('Volume').selectOption('Letters, Volume II')
  expect(await page.locator('.found .title').allTextContents()).toEqual(['Letter on Laos'])
  expect(page.url()).toContain('volume=Letters')
})

test('a part that does not load is said', async () => {
  const page = await site.open('about:blank')
  await page.route('**/pagefind/3/*.pf_meta', (route) => route.abort())
  await page.goto(ask('Laos'))
  expect(await readStatus(page)).toBe('The search index could not be loaded.')
})
