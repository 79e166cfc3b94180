import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sirv from 'sirv'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { useBuild } from './build.ts'
import { text } from './reading.ts'
import { useSite } from './site.ts'

const dist = useBuild(['tests/site/seeds'])
const site = useSite(dist)
const folder = '/frus1990-92v98/'

/** Wait until the page in a window is kept. */
async function waitUntilKept(page: Page, address = page.url()): Promise<void> {
  const { href } = new URL(address)
  const [path = ''] = href.split(/[?#]/)
  await expect
    .poll(() => page.evaluate((path) => caches.match(path).then(Boolean), path))
    .toBe(true)
}

describe('without a network', () => {
  test('the first page that was read opens again, with its styles, its notes and its scripts', async () => {
    const page = await site.open(`${folder}d1/`, { offline: true })
    const title = await text(page, 'h1')
    await waitUntilKept(page)
    await page.evaluate(() => navigator.serviceWorker.ready)
    const scripts = await page
      .locator('script[src]')
      .evaluateAll((all) => all.map((each) => (each instanceof HTMLScriptElement ? each.src : '')))
    const fonts = ['roman', 'italic'].map((style) => `/fonts/stix-two-text-latin-${style}.woff2`)
    for (const path of [...scripts, ...fonts])
      await waitUntilKept(page, new URL(path, page.url()).href)
    await page.context().setOffline(true)
    await page.reload()
    expect(await text(page, 'h1')).toBe(title)
    expect(await page.locator('search-dialog dialog').count()).toBe(1)
    // With any query and fragment: a release, a place.
    await page.goto(`${folder}d1/?release=1.0#p1`)
    expect(await text(page, 'h1')).toBe(title)
  })

  test('a page that was not read says so, keeps its address, and opens when there is a network', async () => {
    const page = await site.open(`${folder}d1/`, { offline: true })
    await waitUntilKept(page)
    await page.context().setOffline(true)
    await page.goto(`${folder}d2/`)
    expect(await text(page, 'h1')).toBe('Not on this device')
    expect(new URL(page.url()).pathname).toBe(`${folder}d2/`)
    await page.context().setOffline(false)
    await page.reload()
    expect(await text(page, 'h1')).not.toBe('Not on this device')
  })

  test('a search among what was loaded answers', async () => {
    const page = await site.open('/search/?q=the', { offline: true })
    await page.locator('[data-search-results] a').first().waitFor()
    await waitUntilKept(page)
    await page.reload()
    await page.locator('[data-search-results] a').first().waitFor()
    await page.context().setOffline(true)
    await page.reload()
    await page.locator('[data-search-results] a').first().waitFor()
  })
})

test('all that is kept of a volume is in the site', () => {
  const list = z.object({ paths: z.array(z.string()) })
  const { paths } = list.parse(JSON.parse(readFileSync(join(dist, folder, 'kept.json'), 'utf8')))
  const missing = paths.filter((path) => {
    const name = path === '' || path.endsWith('/') ? `${path}index.html` : path
    return !existsSync(join(dist, name))
  })
  expect(missing).toEqual([])
  expect(paths).toContain('frus1990-92v98/d3/')
})

test('a volume that a reader keeps can be read and searched, until it is removed', async () => {
  const page = await site.open(folder, { offline: true })
  await page.getByRole('button', { name: 'Keep this volume' }).click()
  await page.getByText(/\d+ files are kept on this device/).waitFor()
  await page.context().setOffline(true)
  await page.goto(`${folder}d3/`)
  expect(await text(page, 'h1')).not.toBe('Not on this device')
  await page.goto('/search/?q=the')
  await page.locator('[data-search-results] a').first().click()
  await page.locator('h1#title').waitFor()
  await page.goto(folder)
  await page.getByText(/\d+ files are kept on this device/).waitFor()
  await page.getByRole('button', { name: 'Remove it' }).click()
  await page.getByText('Nothing of it is kept any more.').waitFor()
  await page.goto(`${folder}d2/`)
  expect(await text(page, 'h1')).toBe('Not on this device')
})

describe('with a network', () => {
  /** What the host answers at paths, in the place of the files there. */
  const answers = new Map<string, { status: number; body: string; type: string }>()
  let url: string
  const files = sirv(dist, { dev: true, extensions: [] })
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '')
    if (answer) response.writeHead(answer.status, { 'content-type': answer.type }).end(answer.body)
    else {
      // By their whole names: a document is also one file, `d1.html`.
      request.url = request.url?.replace(/\/$/, '/index.html')
      files(request, response)
    }
  })

  beforeAll(async () => {
    server.listen(0)
    await once(server, 'listening')
    const address = server.address()
    url = `http://localhost:${typeof address === 'object' ? address?.port : ''}`
  })

  beforeEach(() => {
    answers.clear()
  })

  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  const path = `${folder}d1/`
  const read = (name: string): string => readFileSync(join(dist, name), 'utf8')

  test('a correction is seen at once, and kept', async () => {
    const page = await site.open(url + path, { offline: true })
    await waitUntilKept(page)
    const body = read(`${path}index.html`).replace('<h1 ', '<h1 data-corrected ')
    answers.set(path, { status: 200, body, type: 'text/html' })
    await page.reload()
    expect(await page.locator('h1[data-corrected]').count()).toBe(1)
    await page.context().setOffline(true)
    await page.reload()
    expect(await page.locator('h1[data-corrected]').count()).toBe(1)
  })

  test('what is withdrawn is forgotten', async () => {
    const page = await site.open(url + path, { offline: true })
    await waitUntilKept(page)
    answers.set(path, { status: 404, body: read('404.html'), type: 'text/html' })
    await page.reload()
    expect(await text(page, 'h1')).toBe('Page not found')
    await page.context().setOffline(true)
    await page.reload()
    expect(await text(page, 'h1')).toBe('Not on this device')
  })

  test('another state of the texts forgets what was kept of the last one', async () => {
    const page = await site.open(url + path, { offline: true })
    await waitUntilKept(page)
    const body = read('offline.js').replace(/version="[^"]*"/, 'version="next"')
    answers.set('/offline.js', { status: 200, body, type: 'text/javascript' })
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready
      await registration.update()
    })
    const readNames = (): Promise<Array<string>> =>
      page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(' read ')))
    await expect.poll(readNames).toEqual(['edition / read next'])
  })
})

describe('an edition that keeps nothing', () => {
  const seeds = mkdtempSync(join(tmpdir(), 'pincite-seeds-'))
  cpSync('tests/site/seeds', seeds, { recursive: true })
  writeFileSync(join(seeds, 'edition.yaml'), 'title: Lights\noffline: false\n')
  const kept = useBuild([seeds])

  afterAll(() => {
    rmSync(seeds, { recursive: true })
  })

  test('starts no worker, and ends one that there was', () => {
    /** Text of the script that every page has. */
    const readScript = (site: string): string => {
      const page = readFileSync(join(site, folder, 'd1/index.html'), 'utf8')
      const [, name = ''] = /<script src="[./]*([^"]+)" defer>/.exec(page) ?? []
      return readFileSync(join(site, name), 'utf8')
    }
    expect(readScript(kept)).not.toContain('serviceWorker')
    expect(readScript(dist)).toContain('serviceWorker')
    expect(readFileSync(join(kept, 'offline.js'), 'utf8')).toContain('registration.unregister()')
  })
})
