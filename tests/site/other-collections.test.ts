import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeBuildFolder } from './build.ts'
import { findDeadLinks } from './dead-links.ts'
import { findInvalidHtml } from './invalid-html.ts'
import { useSite } from './site.ts'
import { violations } from './violations.ts'

const { dist, build, remove } = makeBuildFolder()
const folder = mkdtempSync(join(tmpdir(), 'pincite-jane-'))

const arabic = [
  '1. مذكرة عن أعمال المرفأ1',
  '',
  '',
  'قال المهندس: 1) إصلاح الرصيف؛ 2) بناء منارة [Page 367] قبل الشتاء.',
  '',
  'وصل الحبل إلى المرفأ.2',
  '',
  '  1. المصدر: أوراق المرفأ.',
  '  2. انظر الوثيقة 2.',
  '',
].join('\n')

const english = '2. Letter to the Consul\n\n\nThe rope came.\n\nوصل الحبل إلى المرفأ.\n'

const files = {
  'absolute/letters/volume.yaml': 'title: Letters of a Composer\nyear: 1866\n',
  'absolute/letters/d1.txt': arabic,
  'absolute/letters/d2.txt': english,
  'absolute/letters/notes.md': '',
  'relative/letters/d2.txt': english,
  'relative/letters/d3.txt': '3. Letter\n\n\nHe left.2\n',
}

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  await build([join(folder, 'absolute'), relative('.', join(folder, 'relative'))])
}, 300_000)

afterAll(() => {
  remove()
  rmSync(folder, { recursive: true })
})

const site = useSite(dist)
const home = '/letters/d1/'

describe('a collection of which only title and year are known', () => {
  test('has all its pages, and every link in them leads somewhere', async () => {
    expect(findDeadLinks(dist)).toEqual([])
    expect(await findInvalidHtml(dist)).toEqual([])
  })

  test('is cited by them', async () => {
    const page = await site.open('/letters/d2/')
    expect(await page.locator('#cite p').allTextContents()).toEqual([
      '“Letter to the Consul,” in Letters of a Composer (1866), doc. 2.',
    ])
    expect(await page.locator('.running > a').first().textContent()).toBe('Letters of a Composer')
  })
})

describe('a document from right to left', () => {
  test.each([1280, 360, 320])('has everything on its side, %i px wide', async (width) => {
    const page = await site.open(home, { width })
    const text = await box(page, '#p1 > p')
    for (const mark of ['#p1 > .pm', '#p2 > .pm']) {
      expect((await box(page, mark)).left).toBeGreaterThanOrEqual(text.right)
    }
    const label = await box(page, '[id="p1.1"] .n')
    expect(Math.abs(label.right - text.right)).toBeLessThan(2)
    const reference = await box(page, '#fnref2')
    expect(reference.left).toBeLessThan((await box(page, '#p2 > p')).right - 50)
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
    expect(scrolls).toBe(false)
  })

  test('has its language and direction on title, text and notes', async () => {
    const page = await site.open(home)
    for (const part of ['h1', '.text', '.notes > ol']) {
      const element = page.locator(part)
      expect(await element.getAttribute('dir')).toBe('rtl')
      expect(await element.getAttribute('lang')).toBe('und-Arab')
    }
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await violations(page)).toEqual([])
  })

  test.each([
    { width: 320, dark: true },
    { width: 1280, forcedColors: true },
  ])('has nothing that axe finds wrong, %o', async (view) => {
    expect(await violations(await site.open(home, view))).toEqual([])
  })

  test('has its notes to the left of the text in a wide window', async () => {
    const page = await site.open(home, { width: 1280 })
    expect((await box(page, '#fn2')).right).toBeLessThan((await box(page, '.text')).left)
  })

  test('stands so among the results of a search', async () => {
    const page = await site.open('/search/?q=المرفأ')
    const result = page.locator('.found section').first()
    await result.waitFor()
    expect(await result.getAttribute('dir')).toBe('rtl')
    expect(await result.getAttribute('lang')).toBe('und-Arab')
  })
})

test('a paragraph from right to left in an English document stands so, and its mark does not move', async () => {
  const page = await site.open('/letters/d2/')
  expect(await page.locator('#p2 > p').getAttribute('dir')).toBe('rtl')
  expect((await box(page, '#p2 > .pm')).right).toBeLessThan((await box(page, '#p2 > p')).left)
  expect(await page.locator('.page').getAttribute('dir')).toBeNull()
})

test('no file of the site has the path of the seeds, absolute or relative, or the name of a folder around them', () => {
  const telling = globSync('**/*.*', { cwd: dist, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .filter((file) => /pincite-jane-|(?:absolute|relative)\/letters/.test(readUnzipped(file)))
  expect(telling).toEqual([])
  const checks = readFileSync(join(dist, 'checks/index.html'), 'utf8')
  for (const place of ['letters/notes.md:1:1', 'letters/d2.txt:1:1', 'letters/d3.txt:4:9']) {
    expect(checks).toContain(`<code>${place}</code>`)
  }
})

/** Measure the left and right edges of an element, in CSS pixels. */
async function box(page: Page, selector: string): Promise<{ left: number; right: number }> {
  const { x = 0, width = 0 } = (await page.locator(selector).first().boundingBox()) ?? {}
  return { left: x, right: x + width }
}

/** Read a file as text; the index is compressed. */
function readUnzipped(path: string): string {
  const bytes = readFileSync(path)
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b
  return (isZipped ? gunzipSync(bytes) : bytes).toString('latin1')
}
