import { globSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import type { Page } from 'playwright-core'
import { visit } from 'unist-util-visit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeBuildFolder } from './build.ts'
import { copyBy } from './linking.ts'
import { memo, useSite } from './site.ts'

const base = '/editions/'
const { dist, build, remove } = makeBuildFolder()

beforeAll(async () => {
  await build(['seeds', 'tests/site/seeds'], { SITE: 'https://example.org/editions' })
})
afterAll(remove)

describe.each([base, '/another/path/'])('a site below a path, at %s', (path) => {
  const site = useSite(dist, [], path)

  test('can be walked without a request that fails or leaves the path', async () => {
    const page = await site.open('about:blank')
    const wrong = watch(page, path)
    await page.goto(path)
    await page.locator('main h2 a').first().click()
    await page.waitForURL(`**${path}frus1964-68v02/`)
    await page.getByRole('link', { name: '162. Memorandum' }).first().click()
    await page.waitForURL(`**${path.slice(0, -1)}${memo}`)

    await page.locator('a.n[href="#p1.3"]').click()
    const copied = await copyBy(page, 'Copy link')
    expect(copied).toBe(`${new URL(page.url()).origin}${path.slice(0, -1)}${memo}#p1.3`)
    await page.goto('about:blank')
    await page.goto(copied)
    expect(await page.locator(':target').getAttribute('id')).toBe('p1.3')

    const [data] = await Promise.all([
      page.waitForEvent('response', (response) => response.url().includes('.jsonld')),
      page.getByRole('link', { name: 'Web Annotations' }).evaluate((link) => {
        if (link instanceof HTMLAnchorElement) void fetch(link.href)
      }),
    ])
    const own = `https://example.org/editions${memo}`
    const annotations = await data.text()
    expect(annotations).toContain(`"id":"${own.slice(0, -1)}.annotations.jsonld"`)
    expect(annotations).toContain(`"source":"${own}"`)

    await search(page, 'Burma')
    await page.getByRole('status').filter({ hasText: '1 passage' }).waitFor()
    await page.locator('[data-search-results] a').first().click()
    await page.waitForURL(
      (url) => url.href.includes(`${path.slice(0, -1)}${memo}`) && url.hash.startsWith('#p1'),
    )
    await search(page, 'p. 367')
    await page.waitForURL(`**${path.slice(0, -1)}${memo}#pg_367`)
    await search(page, 'point 9')
    expect(await page.locator('.go-to a').first().getAttribute('href')).toBe(
      `${path.slice(0, -1)}${memo}#p1.6`,
    )

    await page.goto(`${path}frus1990-92v98/d1/`)
    await page.locator('a[rel=next]').click()
    await page.waitForURL(`**${path}frus1990-92v98/d2/`)
    await page.emulateMedia({ media: 'print' })
    await page.waitForLoadState('networkidle')
    expect(wrong).toEqual([])
  })

  test('redirects the address without its slash', async () => {
    const page = await site.open('about:blank')
    const wrong = watch(page, path)
    await page.goto(`${path.slice(0, -1)}${memo.slice(0, -1)}#p1.3`)
    await page.waitForURL(`**${memo}#p1.3`)
    await page.waitForLoadState('networkidle')
    expect(wrong).toEqual([])
  })
})

describe('where there is nothing', () => {
  const site = useSite(dist, [], base)

  test.each(['x', 'frus1964-68v02/d999/', 'a/b/c/d/'])(
    '%s: the page says so, and leads home',
    async (path) => {
      const page = await site.open('about:blank')
      const wrong = watch(page, base)
      expect((await page.goto(base + path))?.status()).toBe(404)
      await page.waitForLoadState('networkidle')
      expect(wrong).toEqual([`404 ${base}${path}`])
      await page.getByRole('link', { name: 'All documents' }).click()
      await page.waitForURL(`**${base}`)
    },
  )
})

describe('a host that sends a page at the address without its slash, too', () => {
  let server: Server
  const site = useSite(dist)

  beforeAll(() => {
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '', 'http://localhost')
      const path = globSync([pathname.slice(1), join(pathname.slice(1), 'index.html')], {
        cwd: dist,
        withFileTypes: true,
      }).find((file) => file.isFile())
      if (path?.name.endsWith('.html') === true) response.setHeader('content-type', 'text/html')
      if (path?.name.endsWith('.js') === true) response.setHeader('content-type', 'text/javascript')
      if (path) response.end(readFileSync(join(path.parentPath, path.name)))
      else response.writeHead(404).end()
    }).listen(0)
  })
  afterAll(() => {
    server.close()
    server.closeAllConnections()
  })

  test.each([memo.slice(0, -1), '/search', '/about'])('%s', async (path) => {
    const page = await site.open('about:blank')
    const wrong = watch(page, '/')
    const address = server.address()
    if (typeof address !== 'object' || address === null) return expect.fail()
    await page.goto(`http://localhost:${address.port}${path}?x=y#z`)
    await page.waitForURL(`**${path}/?x=y#z`)
    await page.locator('header a').first().click()
    await page.waitForLoadState('networkidle')
    expect(wrong).toEqual([])
  })
})

test('no file but the pages that are sent at any address names the path', () => {
  const named = globSync('**/*.{html,css,js}', { cwd: dist }).filter((name) => {
    const text = readFileSync(join(dist, name), 'utf8')
    // Documents have their address as text too, for paper.
    if (name.endsWith('.html'))
      return listAddresses(text).some((address) => address.startsWith('/'))
    return text.includes(base) || /url\(["']?\//.test(text)
  })
  expect(named.sort()).toEqual(['404.html', join('offline', 'index.html')])
})

/** Addresses in the attributes and styles of a page. */
function listAddresses(html: string): Array<string> {
  const addresses = Array.from(html.matchAll(/\burl\(([^)]*)\)/g), ([, address = '']) => address)
  visit(fromHtml(html), 'element', ({ properties }) => {
    for (const name of ['href', 'src', 'action', 'dataBase', 'dataIndex']) {
      const address = properties[name]
      if (typeof address === 'string') addresses.push(address)
    }
  })
  return addresses
}

/** Collect the requests of a page that fail or are not below a path: `404 /x`. */
function watch(page: Page, path: string): Array<string> {
  const wrong: Array<string> = []
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (response.status() >= 400 || !pathname.startsWith(path))
      wrong.push(`${response.status()} ${pathname}`)
  })
  page.on('requestfailed', (request) => {
    // A page that is left stops loading.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(request.url())
  })
  return wrong
}

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/')
  await page.getByRole('dialog').or(page.locator('main')).locator('[name=q]').fill(words)
  await page.keyboard.press('Enter')
}
