import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeBuildFolder } from './build.ts'
import { findDeadLinks } from './dead-links.ts'
import { findInvalidHtml } from './invalid-html.ts'
import { useSite } from './site.ts'
import { violations } from './violations.ts'

/** Editions of other projects in TEI, whose volumes have different names. */
const projects = [
  'a-folder-of-letters-is-a-volume-with-the-record-that-their-headers-share',
  'a-file-of-letters-is-a-volume-whatever-its-name',
  'a-diary-has-a-document-a-day-in-the-order-of-its-file',
  'a-play-has-acts-and-a-book-its-chapters-as-documents',
  'texts-of-a-group-and-of-a-corpus-are-documents',
]

const { dist, build, remove } = makeBuildFolder()

beforeAll(async () => {
  await build(projects.map((name) => join('tests/load/projects', name, 'seeds')))
}, 300_000)

afterAll(remove)

const site = useSite(dist)

test('editions of other projects have all their pages, and every link in them leads somewhere', async () => {
  expect(findDeadLinks(dist)).toEqual([])
  expect(await findInvalidHtml(dist)).toEqual([])
})

test('no page says of them what is true of the series alone, or nothing', () => {
  const volumes = ['letters', 'Berti-Letters-1921', 'diary', 'play', 'book', 'anthology', 'corpus']
  const pages = volumes.flatMap((volume) => globSync(join(dist, volume, '**/*.html')))
  expect(pages.length).toBeGreaterThan(volumes.length * 2)
  for (const page of pages) {
    const html = readFileSync(page, 'utf8')
    expect(html).not.toMatch(/undefined|historicaldocuments|public domain/i)
    expect(html).not.toMatch(/Document (?:L0000|first|wednesday)/)
  }
})

describe('a letter whose title and date are in its header', () => {
  test('shows them as supplied, with where they come from', async () => {
    const page = await site.open('/letters/L00002/')
    expect(await page.locator('h1').textContent()).toBe('[Marin to Berti, 9 May 1921]')
    const head = await page.locator('article .record').first().innerText()
    expect(head.replace(/\s+/g, ' ')).toContain('Date [Pola, 9 May 1921] From Ada Marin')
    expect(await page.locator('#supplied .evidence').first().textContent()).toBe(
      'Header of L00002.xml',
    )
  })

  test('is cited by them, without a number', async () => {
    const page = await site.open('/letters/L00001/')
    expect(await page.locator('#cite p').allTextContents()).toEqual([
      '“Berti to Marin, 4 May 1921,” in Letters of a Harbor, ed. Ada Kerr (Trieste: Harbor Archive, 2023).',
    ])
    expect(await page.locator('.neighbors a').allTextContents()).toEqual([
      expect.stringContaining('Marin to Berti, 9 May 1921'),
    ])
  })

  test('is found by a word of its title', async () => {
    const page = await site.open('/search/?q=Marin')
    await page.locator('[data-search-results] a[href]').first().waitFor()
    const found = await page.locator('section').allTextContents()
    expect(found.join('\n')).toContain('Marin to Berti, 9 May 1921')
  })
})

test('a volume of which only the title is known is cited by it alone, and its unnumbered documents are listed by title', async () => {
  const page = await site.open('/diary/wednesday/')
  expect(await page.locator('#cite p').first().textContent()).toContain('in Diary of a Harbor.')
  await page.goto(new URL('/diary/', page.url()).href)
  expect(await page.locator('.contents .title').allTextContents()).toContain('Wednesday')
})

test.each([1280, 360, 320])('their pages are accessible and fit, %i px wide', async (width) => {
  for (const path of ['/letters/', '/letters/L00001/', '/play/d1/', '/anthology/']) {
    const page = await site.open(path, { width })
    expect(await violations(page)).toEqual([])
    const scroll = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(scroll).toBeLessThanOrEqual(width)
  }
})
