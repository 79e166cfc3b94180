import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { runNode } from '../cli/run-node.ts'
import { launchBrowser } from './browser.ts'
import { text } from './reading.ts'
import { memo } from './site.ts'

let browser: Browser
let folder: string
let root: string
let files: Record<string, Uint8Array>
let errors: Array<string>

async function carry(name: string): Promise<Uint8Array> {
  const out = join(folder, name)
  const { code, stderr } = await runNode(['src/cli/carry.ts', '--out', out]).ended
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  return readFileSync(out)
}

beforeAll(async () => {
  browser = await launchBrowser()
  folder = mkdtempSync(join(tmpdir(), 'pincite-carried-'))
  files = unzipSync(await carry('site.zip'))
  for (const [path, bytes] of Object.entries(files)) {
    const place = join(folder, 'site', path)
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, bytes)
  }
  root = pathToFileURL(join(folder, 'site')).href
})
beforeEach(() => {
  errors = []
})
afterEach(() => {
  expect(errors).toEqual([])
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

/** Open a page of the unpacked folder, as a double click on its file does. */
async function open(path: string): Promise<Page> {
  const page = await browser.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('request', (request) => {
    if (!request.url().startsWith(root)) errors.push(request.url())
  })
  page.on('requestfailed', (request) => errors.push(request.url()))
  await page.goto(`${root}${path}`)
  return page
}

describe('a site that is carried, on a disk', () => {
  test('searches, and leads to what it found', async () => {
    const page = await open('/search/index.html?q=Burma')
    await page.getByRole('status').filter({ hasText: 'passage' }).waitFor()
    await page.locator('[data-search-results] a').first().click()
    await page.waitForURL(/\/d162\/index\.html#p1\.after:~:text=Burma$/)
    expect(await text(page, '#p1\\.after')).toContain('Burma')
  })

  test('searches from any page', async () => {
    const page = await open(`${memo}index.html`)
    await page.keyboard.press('/')
    await page.getByRole('dialog').getByRole('searchbox').fill('quiet diplomacy')
    await page.getByRole('dialog').getByRole('searchbox').press('Enter')
    await page.waitForURL(/\/search\/index\.html\?q=quiet/)
    await page.getByRole('status').filter({ hasText: 'passage' }).waitFor()
  })

  test('goes to a place by its name', async () => {
    const page = await open('/search/index.html')
    await page.getByRole('searchbox').first().fill('162, point 3')
    await page.getByRole('searchbox').first().press('Enter')
    await page.waitForURL(/\/d162\/index\.html#p1\.3$/)
  })

  test('has the tools of its places, and the panel of citations', async () => {
    const page = await open(`${memo}index.html#p1.3`)
    await page.locator('unit-tools').waitFor()
    await page.getByRole('link', { name: 'Cite' }).first().click()
    await page.getByRole('dialog').waitFor()
  })

  test('resolves citations', async () => {
    const page = await open('/resolve/index.html')
    await page.getByRole('textbox').fill('FRUS 1964–68, 2:366')
    await page.getByRole('button').filter({ hasText: /./ }).last().click()
    await page.locator('resolve-text ol a').first().waitFor()
  })
})

describe('the package', () => {
  test('has the same bytes each time', async () => {
    expect(await carry('again.zip')).toEqual(readFileSync(join(folder, 'site.zip')))
  })

  test('describes each of its files', () => {
    const entity = z.looseObject({ '@id': z.string(), '@type': z.string() })
    const crate = z
      .object({ '@context': z.string(), '@graph': z.array(entity) })
      .parse(JSON.parse(Buffer.from(files['ro-crate-metadata.json'] ?? []).toString()))
    const [metadata, dataset] = crate['@graph']
    expect(metadata).toMatchObject({
      conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' },
      about: { '@id': './' },
    })
    const own = Object.keys(files).filter((path) => path !== 'ro-crate-metadata.json')
    expect(dataset).toMatchObject({ '@id': './', hasPart: own.map((id) => ({ '@id': id })) })
    for (const each of crate['@graph'].filter((each) => each['@type'] === 'File')) {
      const bytes = files[each['@id']] ?? new Uint8Array()
      expect(each).toMatchObject({
        contentSize: String(bytes.byteLength),
        sha256: createHash('sha256').update(bytes).digest('hex'),
      })
    }
  })
})
