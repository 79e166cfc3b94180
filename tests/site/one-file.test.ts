import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { listen } from '../../src/cli/serve.ts'
import { launchBrowser } from './browser.ts'
import { text } from './reading.ts'
import { memo } from './site.ts'
import { violations } from './violations.ts'

const path = `dist${memo.slice(0, -1)}.html`

let browser: Browser
let folder: string
let address: string
let requests: Array<string>
let errors: Array<string>

beforeAll(async () => {
  browser = await launchBrowser()
  // Alone in a folder, as it is taken away.
  folder = mkdtempSync(join(tmpdir(), 'pincite-one-file-'))
  copyFileSync(path, join(folder, 'memo.html'))
  address = pathToFileURL(join(folder, 'memo.html')).href
})
beforeEach(() => {
  requests = []
  errors = []
})
afterEach(() => {
  expect(errors).toEqual([])
  // Nothing is asked for but the file itself.
  expect(requests.filter((url) => !url.startsWith(address))).toEqual([])
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

/** Open the file as a double click does. */
async function open(after = '', options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options)
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  await page.goto(address + after)
  return page
}

const shown = (page: Page): Promise<string> => text(page, '.find output')

describe('a document in one file', () => {
  test('has the text, its notes, its citation, and from what it was made', async () => {
    const page = await open()
    expect(await text(page, 'h1')).toContain('Memorandum of Telephone Conversation')
    expect(await text(page, '#p1\\.3')).toContain('overrun by the north')
    expect(await text(page, '#fn1')).toContain('Source: Department of State')
    expect(await text(page, '#cite')).toContain('Foreign Relations of the United States')
    expect(await text(page, '#copy')).toMatch(/Source: d162\.txt, SHA-256 [\da-f]{64}/)
  })

  test('is small, and loads nothing', async () => {
    const page = await open()
    await page.emulateMedia({ media: 'print' })
    expect(readFileSync(path).byteLength).toBeLessThan(60_000)
  })

  test('leads to each of its places', async () => {
    const page = await open()
    await page.locator('a.n[href="#p1.3"]').click()
    expect(await page.locator(':target').getAttribute('id')).toBe('p1.3')
    await page.locator('a.pm[href="#p2"]').click()
    expect(page.url()).toBe(`${address}#p2`)
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
    const links = await page
      .locator('a[href^="#"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1) ?? ''))
    expect(links.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('opens a gloss at the foot of the window, which Escape closes', async () => {
    const page = await open()
    await page.locator('a.g', { hasText: 'SYG' }).first().click()
    expect(await page.locator(':target').getAttribute('id')).toBe('g-thant-u')
    await page.keyboard.press('Escape')
    await page.waitForFunction(() => location.hash === '#g-thant-u.close')
  })

  test('finds words and goes from one hit to the next', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('searchbox').fill('hanoi')
    await expect.poll(() => shown(page)).toMatch(/^1 of \d+$/)
    const all = await page.locator('mark').count()
    expect(all).toBeGreaterThan(3)
    await page.keyboard.press('Enter')
    expect(await shown(page)).toBe(`2 of ${all}`)
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.press('Shift+Enter')
    expect(await shown(page)).toBe(`${all} of ${all}`)
    expect(await page.locator('mark.here').allTextContents()).toEqual(['Hanoi'])
    await page.keyboard.press('Escape')
    expect(await page.locator('mark').count()).toBe(0)
    expect(await page.getByRole('search').count()).toBe(0)
  })

  test('finds words across marks and lines, whatever their quotation marks, and says if there are none', async () => {
    const page = await open()
    const before = await page.locator('article').innerHTML()
    await page.keyboard.press('/')
    const field = page.getByRole('searchbox')
    await field.fill("y's  OFFICE called")
    expect(await shown(page)).toBe('1 of 1')
    expect((await page.locator('mark').allTextContents()).join('')).toBe('Y’s office called')
    await field.fill('<b>&')
    expect(await shown(page)).toBe('None')
    await field.fill('')
    expect(await shown(page)).toBe('')
    expect(await page.locator('article').innerHTML()).toBe(before)
  })

  test('searches for the words that its address asks for', async () => {
    const page = await open('?q=quiet+diplomacy')
    expect(await shown(page)).toBe('1 of 2')
  })

  test('is read without scripts and without styles', async () => {
    const page = await open('', { javaScriptEnabled: false })
    expect(await page.getByRole('search').count()).toBe(0)
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.getByRole('list').count()).toBeGreaterThan(1)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    await page.goto(`${address}#fn1`)
    expect(await page.locator('#fn1').isVisible()).toBe(true)
  })

  test('prints as its page does', async () => {
    const page = await open()
    await page.emulateMedia({ media: 'print' })
    const before = (element: Element) => getComputedStyle(element, '::before').content
    expect(await page.locator('#p1\\.3').evaluate(before)).toBe('"#p1.3"')
    expect(await page.locator('header.running').isVisible()).toBe(false)
    expect(await page.locator('#cite').isVisible()).toBe(true)
  })

  test.each([
    { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
    { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
  ] as const)('is accessible: $colorScheme, $viewport.width', async (options) => {
    const page = await open('?q=hanoi', options)
    expect(await violations(page)).toEqual([])
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0)
  })

  test('runs no script that was added to it', async () => {
    const changed = join(folder, 'memo.html')
    const html = readFileSync(changed, 'utf8')
    writeFileSync(
      changed,
      html.replace('<main', '<script>document.title = "changed"</script><main'),
    )
    const page = await open()
    expect(await page.title()).toContain('Memorandum')
    // The browser says what the policy has refused.
    expect(errors.join('\n')).toMatch(/Content Security Policy/i)
    errors = []
    writeFileSync(changed, html)
  })

  test('goes to the page where a host sends it for the address without its slash', async () => {
    const page = memo.slice(0, -1)
    const host = await listen(0, (request, response) => {
      response.setHeader('content-type', 'text/html')
      response.end(request.url?.startsWith(memo) ? 'The page' : readFileSync(path))
    })
    const tab = await browser.newPage()
    await tab.goto(`${host.url}${page}?q=hanoi#p2`)
    await tab.waitForURL(`${host.url}${memo}?q=hanoi#p2`)
    await tab.goto(`${host.url}${page}.html`)
    expect(await text(tab, 'h1')).toContain('Memorandum')
    await tab.close()
    await host.close()
  })
})
