import { existsSync, readFileSync } from 'node:fs'
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { visit } from 'unist-util-visit'
import { beforeAll, describe, expect, test } from 'vitest'
import { fold, type Letters, toLetters } from '../parse/tei/letters.ts'
import { sharedPath } from '../shared.ts'
import { useSite } from './site.ts'
import { violations } from './violations.ts'

const site = useSite()
const volume = '/frus1964-68v02/'
const tei = sharedPath('volumes/frus1964-68v02.xml')
const hasVolume = tei !== undefined && existsSync(`dist${volume}printed-index/index.html`)

/** Sections of the volume that have pages of their own, by their ids in the file, and the addresses of these. */
const sections = [
  ['preface', 'preface'],
  ['editorial', 'editorial'],
  ['sources', 'sources'],
  ['index', 'printed-index'],
] as const

describe.skipIf(!hasVolume)('what surrounds the documents of a volume', () => {
  let letters: ReadonlyMap<string, Letters>

  beforeAll(() => {
    const read = toLetters(readFileSync(tei ?? '', 'utf8'), 'section')
    letters = new Map(read.map((section) => [section.id, section]))
  })

  test.each(sections)('%s: the page has the letters of the file', (id, path) => {
    const html = fromHtml(readFileSync(`dist${volume}${path}/index.html`, 'utf8'))
    expect(fold(toReading(html))).toBe(letters.get(id)?.body)
  })
})

describe.skipIf(!hasVolume)('the printed index', () => {
  test('leads every page number to a place that is there', () => {
    const html = fromHtml(readFileSync(`dist${volume}printed-index/index.html`, 'utf8'))
    const links: Array<string> = []
    visit(html, 'element', ({ tagName, properties }) => {
      const { href } = properties
      if (tagName !== 'a' || typeof href !== 'string') return
      const { pathname, hash } = new URL(href, `http://localhost${volume}printed-index/`)
      links.push(pathname + hash)
    })
    const pages = links.filter((href) => /^\/frus1964-68v02\/(?:d\d+|pages)\//.test(href))
    expect(pages.length).toBeGreaterThan(5400)
    const ids = new Map<string, Set<string>>()
    const missing = pages.filter((href) => {
      const [path = '', id] = href.split('#')
      const known = ids.get(path) ?? toIds(`dist${path}index.html`)
      ids.set(path, known)
      return id !== undefined && !known.has(id)
    })
    expect(missing).toEqual([])
  })

  test.each([
    ['Procter', '366n', 'd162/#fn1'],
    ['Bunce', '367n', 'd163/#fn1'],
    ['Yost', '366', 'pages/#pg_366'],
    ['Yost', '372', 'd164/#pg_372'],
  ])('%s, %s leads to %s', async (name, number, place) => {
    const page = await site.open(`${volume}printed-index/`)
    const line = page
      .locator('.index .text > ul > li')
      .filter({ hasText: new RegExp(`^${name}, `) })
    await line.locator('a', { hasText: new RegExp(`^${number}$`) }).click()
    await page.waitForURL(`**${volume}${place}`)
  })

  test('leads from a line to another, and from a letter to its lines', async () => {
    const page = await site.open(`${volume}printed-index/`, { javaScript: false })
    await page.getByRole('navigation', { name: 'Letters' }).getByText('Y').click()
    expect(page.url()).toMatch(/\/printed-index\/#Y$/)
    await page.getByRole('link', { name: 'Mai Van Bo' }).first().click()
    const line = await page.locator('li:target').textContent()
    expect(line).toMatch(/^Mai Van Bo/)
  })
})

describe.skipIf(!hasVolume)('the contents of a volume', () => {
  test('lead to its sections, and these to each other and back', async () => {
    const page = await site.open(volume)
    const contents = page.getByRole('navigation', { name: 'Contents' })
    await contents.getByRole('link', { name: 'Preface' }).click()
    await page.getByRole('link', { name: 'Selection and Editorial Policies' }).click()
    await page.getByRole('link', { name: 'Sources' }).click()
    expect(page.url()).toMatch(/\/frus1964-68v02\/sources\/$/)
    await page.getByRole('link', { name: 'Link to paragraph 2', exact: true }).click()
    expect(page.url()).toMatch(/\/sources\/#p2$/)
    await page.getByRole('link', { name: 'Foreign Relations, 1964–1968' }).click()
    await contents.getByRole('link', { name: 'Index' }).click()
    expect(await page.locator('h1').textContent()).toBe('Index')
  })

  test('lead to its chapters, each with its documents', async () => {
    const page = await site.open(volume, { javaScript: false })
    const contents = page.getByRole('navigation', { name: 'Contents' })
    await contents.getByRole('link', { name: '109–188' }).click()
    expect(page.url()).toMatch(/#ch2$/)
    const part = page.locator('section:has(> #ch2)')
    expect(await part.locator('li').count()).toBe(80)
    expect(await page.locator('section li').count()).toBe(351)
  })
})

describe.skipIf(!hasVolume)('everybody can use them', () => {
  test.each([
    ['contents', volume, { width: 1440 }],
    ['index, dark', `${volume}printed-index/`, { width: 1440, dark: true }],
    ['sources, on a phone', `${volume}sources/`, { width: 360 }],
    ['index, on a phone', `${volume}printed-index/#Y`, { width: 360 }],
  ])('%s', async (_, path, view) => {
    const page = await site.open(path, view)
    // A few letters of the index stand for its thousands of links, for which an audit takes minutes.
    expect(await violations(page, '.index .text > ul:nth-of-type(n + 3)')).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      view.width,
    )
  })
})

/** Elements whose text is apart from what stands around them. */
const blocks = new Set(['h1', 'h2', 'p', 'li', 'ul', 'div', 'br', 'td', 'tr'])

/** What a reader reads of the text of a page: without the links to its letters. */
function toReading(page: Nodes): string {
  let article: Element | undefined
  visit(page, 'element', (element) => {
    if (element.tagName === 'article') article = element
  })
  return article ? write(article) : ''
}

function write(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || (node.type === 'element' && node.tagName === 'nav')) return ''
  const text = node.children.map(write).join('')
  return node.type === 'element' && blocks.has(node.tagName) ? ` ${text} ` : text
}

function toIds(path: string): Set<string> {
  const ids = new Set<string>()
  visit(fromHtml(readFileSync(path, 'utf8')), 'element', ({ properties }) => {
    if (typeof properties.id === 'string') ids.add(properties.id)
  })
  return ids
}
