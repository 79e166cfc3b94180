import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import type { Element } from 'hast'
import { visit } from 'unist-util-visit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readWithZotero } from '../zotero.ts'
import { makeBuildFolder } from './build.ts'
import { useSite } from './site.ts'
import { violations } from './violations.ts'

const seeds = mkdtempSync(join(tmpdir(), 'pincite-machines-'))
const root = 'https://example.org/editions/'

const sources = {
  'edition.yaml':
    'title: Letters & Lamps\npublisher: Municipal Archive\nlicense: { text: CC BY 4.0 }\naccent: "#1d4f72"\n',
  'printed/volume.yaml':
    'title: The Lamps\neditors: [{ given: Ada M., family: de Marin }]\npublisher: Harbor Press\nyear: 1921\nisbn13: 9780160451263\ncanonical: true\ndocumentUrl: https://press.example/{document}\n',
  'printed/note.txt': '1. Note on lamps\n\nTrieste, 4 May 1871\n\nThey burn.\n',
  'letters/volume.yaml': 'title: Letters\nrepository: Municipal Archive\n',
  'letters/to-ada.txt':
    'Letter From Paolo Berti to Ada Marin\n\nVenice, 9 May 1871\n\nDear Ada,\n\nIt is quiet.\n\nPaolo Berti\n',
  'letters/to-ada.yaml':
    'participants:\n  - { role: from, name: Paolo Berti, source: The signature. }\n  - { role: to, name: Ada Marin, source: The cover. }\n',
}

const first = makeBuildFolder()
const second = makeBuildFolder()

beforeAll(async () => {
  for (const [path, text] of Object.entries(sources)) {
    mkdirSync(dirname(join(seeds, path)), { recursive: true })
    writeFileSync(join(seeds, path), text)
  }
  await first.build([seeds], { SITE: root })
  await second.build([seeds], { SITE: root })
})
afterAll(() => {
  first.remove()
  second.remove()
  rmSync(seeds, { recursive: true })
})

const list = (dist: string) =>
  globSync('**/*', { cwd: dist, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => posix.join(parentPath, name).slice(dist.length))
    .sort()
const read = (path: string) => readFileSync(join(first.dist, path), 'utf8')

test('two builds of one edition are the same bytes', () => {
  expect(list(second.dist)).toEqual(list(first.dist))
  const different = list(first.dist).filter((path) => {
    return !readFileSync(join(first.dist, path)).equals(readFileSync(join(second.dist, path)))
  })
  expect(different).toEqual([])
})

test('the pages and files of an edition without an address name none of this machine', () => {
  const faulty = globSync('dist/**/*.{html,json,jsonld,xml,bib,ris,txt}').filter((path) => {
    return readFileSync(path, 'utf8').includes('localhost')
  })
  expect(faulty).toEqual([])
})

describe('Zotero saves from its page', () => {
  test('a document of a book, with its only editor and our address', () => {
    expect(readWithZotero(read('printed/note/index.html'), `${root}printed/note/`)).toEqual({
      reader: 'Embedded Metadata',
      itemType: 'bookSection',
      creators: [{ creatorType: 'editor', firstName: 'Ada M.', lastName: 'de Marin' }],
      fields: {
        title: 'Note on lamps',
        bookTitle: 'The Lamps',
        publisher: 'Harbor Press',
        date: '1921',
        ISBN: '9780160451263',
        language: 'en',
        url: `${root}printed/note/`,
      },
    })
  })

  test('a letter of an archive, with its sender', () => {
    const item = readWithZotero(read('letters/to-ada/index.html'), `${root}letters/to-ada/`)
    expect(item).toMatchObject({
      itemType: 'letter',
      creators: [{ creatorType: 'author', firstName: 'Paolo', lastName: 'Berti' }],
    })
  })
})

describe('the head of a document', () => {
  const findLinks = (path: string) => {
    const links: Array<{ rel: string; href: string }> = []
    visit(fromHtml(read(path)), 'element', ({ tagName, properties }: Element) => {
      if (tagName !== 'link') return
      links.push({ rel: [properties.rel].flat().join(' '), href: String(properties.href) })
    })
    return links
  }

  test('names its own address, that of the printed edition, and files that there are', () => {
    const links = findLinks('printed/note/index.html')
    const find = (rel: string) => links.filter((link) => link.rel === rel).map(({ href }) => href)
    expect(find('cite-as')).toEqual([`${root}printed/note/`])
    expect(find('canonical')).toEqual(['https://press.example/note'])
    expect(find('license')).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
    const files = links.filter(({ rel }) => rel.startsWith('alternate ') || rel === 'linkset')
    expect(files.length).toBeGreaterThan(4)
    for (const { href } of files) {
      expect(list(first.dist)).toContain(`/${posix.join('printed/note', href)}`)
    }
  })

  test('names the printed edition only where its editors say that it is the original', () => {
    expect(findLinks('letters/to-ada/index.html').map(({ rel }) => rel)).not.toContain('canonical')
  })
})

describe('the page about the files', () => {
  const site = useSite(first.dist, [], '/editions/')

  test.each([{ width: 1440 }, { width: 320, dark: true }])(
    'axe finds nothing: %o',
    async (view) => {
      const page = await site.open('/editions/use/', view)
      expect(await violations(page)).toEqual([])
    },
  )

  test('leads to each file, and is found from a document and from the foot of every page', async () => {
    const page = await site.open('/editions/printed/note/')
    await page.getByRole('heading', { name: 'Files' }).getByRole('link').click()
    await page.waitForURL('**/editions/use/')
    await page.goto('/editions/letters/')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Use this edition' }).click()
    await page.waitForURL('**/editions/use/')
    const hrefs = await page
      .locator('main dt a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(hrefs.length).toBeGreaterThan(10)
    for (const href of hrefs) expect(list(first.dist)).toContain(`/${posix.join('use', href)}`)
  })
})
