import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { type Hosted, hosts, isInstalled, startHost } from './hosts.ts'
import { memo } from './site.ts'

const dist = 'dist'

/** Find the first file of the site with a name, as an address: `_astro/x.css`. */
function find(pattern: string): string {
  const [path] = globSync(pattern, { cwd: dist }).sort()
  if (path === undefined) throw new Error(`There is no ${pattern} in ${dist}`)
  return path.replaceAll('\\', '/')
}

const page = memo.slice(1)
const year = 'public, max-age=31536000, immutable'
const week = 'public, max-age=604800'

/** Files with their type, what browsers keep, and whether they are sent compressed. */
const files = [
  ['', 'text/html; charset=utf-8', 'no-cache', true],
  [page, 'text/html; charset=utf-8', 'no-cache', true],
  [`${page}?q=x`, 'text/html; charset=utf-8', 'no-cache', true],
  [find('*/d162.annotations.jsonld'), 'application/ld+json', 'no-cache', true],
  [find('*/places.json'), 'application/json', 'no-cache', true],
  [find('_astro/*.css'), 'text/css; charset=utf-8', year, true],
  [find('_astro/*.js'), /^(?:text|application)\/javascript; charset=utf-8$/, year, true],
  [find('fonts/*.woff2'), 'font/woff2', week, false],
  [find('icon.svg'), 'image/svg+xml', 'no-cache', false],
  [find('search/texts.json'), 'application/json', 'no-cache', true],
  [find('search/positions/0.txt'), /^text\/plain/, 'no-cache', true],
] as const

describe.each(hosts)('$name, by the recipe of the README', (host) => {
  const where = isInstalled(host) ? 'below %s' : `below %s (not installed: ${host.package})`

  describe.skipIf(!isInstalled(host)).each(['/', '/editions/'])(where, (base) => {
    let hosted: Hosted

    beforeAll(async () => {
      hosted = await startHost(host, dist, base)
    })
    afterAll(() => hosted.stop())

    function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
      const own = { 'accept-encoding': 'gzip', ...headers }
      return fetch(hosted.url + base + path, { headers: own, redirect: 'manual' })
    }

    test.each(files)('sends /%s', async (path, type, cached, compressed) => {
      const response = await get(path)
      expect(response.status).toBe(200)
      const sent = response.headers.get('content-type') ?? ''
      if (typeof type === 'string') expect(sent.replace(/(?<=json); charset=utf-8$/, '')).toBe(type)
      else expect(sent).toMatch(type)
      expect(response.headers.get('cache-control')).toBe(cached)
      expect(response.headers.get('content-security-policy')).toBe("frame-ancestors 'self'")
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      if (compressed) expect(response.headers.get('vary')?.toLowerCase()).toBe('accept-encoding')
      if (compressed || /\.woff2/.test(path))
        expect(response.headers.get('content-encoding')).toBe(compressed ? 'gzip' : null)
    })

    test('redirects the address of a page to the one with its slash, on the same host', async () => {
      const response = await get(`${page.slice(0, -1)}?q=x`)
      expect(response.status).toBe(301)
      const location = new URL(response.headers.get('location') ?? '', hosted.url)
      expect(location.pathname + location.search).toBe(`${base}${page}?q=x`)
    })

    test.each([`${page}x/`, 'x', '_astro/x.js'])(
      'has nothing at /%s, and says so',
      async (path) => {
        const response = await get(path)
        expect(response.status).toBe(404)
        expect(await response.text()).toBe(readFileSync(join(dist, '404.html'), 'utf8'))
        expect(response.headers.get('cache-control') ?? '').not.toContain('immutable')
      },
    )

    test('sends what a search needs', async () => {
      const browser = await launchBrowser()
      const page = await browser.newPage()
      await page.goto(`${hosted.url}${base}search/?q=Burma`)
      await page.getByRole('status').filter({ hasText: 'passage' }).waitFor()
      await page.locator('[data-search-results] a').first().click()
      await page.waitForURL(/\/d\d+\/(?:\?q=Burma)?#/)
      await browser.close()
    })

    test('sends nothing again that the browser has', async () => {
      for (const path of ['', find('_astro/*.css'), find('search/positions/0.txt')]) {
        const { headers } = await get(path)
        const etag = headers.get('etag')
        const date = headers.get('last-modified')
        const again = await get(path, {
          ...(etag !== null && { 'if-none-match': etag }),
          ...(date !== null && { 'if-modified-since': date }),
        })
        expect({ path, status: again.status }).toEqual({ path, status: 304 })
      }
    })
  })
})
