import { createReadStream, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { listen } from '../../src/cli/serve.ts'
import { redirectScript } from '../../src/html/redirect-script.ts'
import { launchBrowser } from './browser.ts'
import { memo, useSite } from './site.ts'
import { violations } from './violations.ts'

const site = useSite()

/** The memo at the path that history.state.gov gives it. */
const office = '/historicaldocuments/frus1964-68v02/d162/'

test.each([
  [`${memo}#d162fn1`, `${memo}#fn1`],
  ['/frus1964-68v02/d162fn1/', `${memo}#fn1`],
  ['/frus1964-68v02/pg_367/', `${memo}#pg_367`],
  ['/historicaldocuments/frus1964-68v02/d162fn1/', `${memo}#fn1`],
  ['/historicaldocuments/frus1964-68v02/', '/frus1964-68v02/'],
  [`${office}#pg_367`, `${memo}#pg_367`],
  [`${office}#d162fn1`, `${memo}#fn1`],
  [`${office}?release=1.0&q=a%22b%3C`, `${memo}?release=1.0&q=a%22b%3C`],
  [`${office}?release=1.0#p1.3`, `${memo}?release=1.0#p1.3`],
  ['/historicaldocuments/frus1964-68v02/d162fn1/?release=1.0', `${memo}?release=1.0#fn1`],
])('an address as at history.state.gov leads on: %s', async (from, to) => {
  const page = await site.open(from)
  await page.waitForURL((url) => url.href === `${url.origin}${to}`)
})

test('the words that a link names are carried on', async () => {
  const page = await site.open(`${office}#p1.3:~:text=no%20chance%20of%20negotiations`)
  const notice = page.locator('#p1\\.3 fragment-notice')
  await notice.filter({ hasText: 'no chance of negotiations' }).waitFor()
})

test.each([
  '#"><img src=x onerror=alert(1)>',
  '#javascript:alert(1)',
  '?"><script>alert(1)</script>',
])('markup in an address is no markup: %s', async (markup) => {
  const page = await site.open(office + markup)
  await page.waitForURL(`**${memo}**`)
  expect(new URL(page.url()).pathname).toBe(memo)
  expect(await page.locator('img[src=x]').count()).toBe(0)
})

describe('without scripts', () => {
  test('an address of a place leads there', async () => {
    const page = await site.open('/frus1964-68v02/pg_367/', { javaScript: false })
    await page.waitForURL(`**${memo}#pg_367`)
  })

  test('that of a text has a link, and says that a place in it must be sought', async () => {
    const page = await site.open(`${office}#pg_367`, { javaScript: false, width: 320 })
    expect(await page.title()).toBe('Document 162 · Foreign Relations, 1964–1968, Volume II')
    expect(await page.locator('body').innerText()).toContain('look for that place there')
    await page.getByRole('link').click()
    await page.waitForURL(`**${memo}`)
  })

  test.each([360, 1440])('it is accessible, and as wide as the window: %s', async (width) => {
    const page = await site.open('about:blank', { width })
    const html = readFileSync(`dist${office}index.html`, 'utf8')
    await page.setContent(html.replace(redirectScript, ''))
    expect(await violations(page)).toEqual([])
    const inner = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(inner).toBe(width)
  })
})

test('it leads on from a disk', async () => {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  const dist = pathToFileURL(resolve('dist')).href
  await page.goto(`${dist}${office}index.html#pg_367`)
  await page.waitForURL(`${dist}${memo}index.html#pg_367`)
  await browser.close()
})

test('it leads on at a host that sends the page at the address without its slash', async () => {
  const served = await listen(0, ({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const isFile = /\.\w+$/.test(pathname)
    const file = createReadStream(join('dist', pathname, isFile ? '' : 'index.html'))
    if (!isFile) response.setHeader('content-type', 'text/html; charset=utf-8')
    file.on('error', () => response.writeHead(404).end()).pipe(response)
  })
  const page = await site.open(`${served.url}${office.slice(0, -1)}?release=1.0#pg_367`)
  await page.waitForURL(`**${memo}?release=1.0#pg_367`)
  await served.close()
})
