import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runNode } from '../cli/run-node.ts'
import { findDeadLinks } from './dead-links.ts'
import { findInvalidHtml } from './invalid-html.ts'
import { useSite } from './site.ts'
import { violations } from './violations.ts'

const root = mkdtempSync(join(tmpdir(), 'pincite-own-'))
const base = '/editions/'

afterAll(() => {
  rmSync(root, { recursive: true })
})

/** Run a command as an editor does, with the folder of the edition at its end. */
async function run(command: string, folder: string): Promise<void> {
  const { code, stdout, stderr } = await runNode([`src/cli/${command}.ts`, folder], {
    ...{ CACHE_DIR: join(root, 'cache'), SEEDS: '', EDITION: '', NO_COLOR: '1' },
    SITE: 'https://example.org/editions/',
    ASTRO_TELEMETRY_DISABLED: '1',
  }).ended
  if (code !== 0) throw new Error(`${command} fails:\n${stdout}\n${stderr}`)
}

/** Words of the memorandum, of its series, and the name of the program, which only the colophon has. */
const foreign =
  /pincite|foreign relations|\bfrus\d|history\.state\.gov|document 162|\bd162\b|office of the historian|rusk|yost/gi

/** Words of its papers, which no page of another edition has as an example; the search knows kinds of documents by them. */
const ofPapers =
  /telegram|secretary of state|department of state|government printing|washington|viet ?nam|hanoi|document 16\d|p\. 366/gi

/** Scripts that read citations of the series, or write them, know its name and its publisher. */
const readers = /^_astro\/(?:go-to|citing)\./

/** List the foreign words of a site, with their files. */
function findForeignWords(dist: string): Array<string> {
  return globSync('**/*.{html,css,js,json,jsonld}', { cwd: dist }).flatMap((path) => {
    if (readers.test(path)) return []
    const text = readFileSync(join(dist, path), 'utf8').replace('Made with Pincite', '')
    const found = [foreign, ...(path.endsWith('.html') ? [ofPapers] : [])]
    return found.flatMap((words) =>
      Array.from(text.matchAll(words), ([word]) => `${path}: ${word}`),
    )
  })
}

const own = join(root, 'harbor-letters')

const small = join(root, 'two-letters')
const letters = {
  'edition.yaml':
    'title: Two Letters\nsubtitle: From a harbor\npublisher: Municipal Archive\ncontact: editor@example.org\naccent: "#1d4f72"\n',
  'letters/volume.yaml': 'title: Letters\n',
  'letters/to-paolo.txt':
    'Ada Marin to Paolo Berti\n\nTrieste, 4 May 1871\n\nDear Paolo,\n\nThe harbor is quiet.\n\nAda Marin\n',
  'letters/to-ada.txt':
    'Paolo Berti to Ada Marin\n\nVenice, 9 May 1871\n\nDear Ada,\n\nIt is not.\n\nPaolo Berti\n',
}

const stored = join(root, 'stored')
const storedSource = join(import.meta.dirname, '../load/editions/begun-by-0.1.0/edition')

const series = join(root, 'printed-series')
const papers = {
  'edition.yaml':
    'title: The Papers of a Surveyor of the Upper Lakes\nlinks:\n  - { text: Principles, to: about }\n  - { text: Chronology, to: about }\n  - { text: How to order copies, to: about }\n  - { text: The Archives, to: "https://example.org/" }\n',
  'pages/about.md': '# About\n\n| Series | Years |\n| --- | --- |\n| Letters | 1789–1812 |\n',
  'papers/volume.yaml':
    'title: Unpublished letters\nrepository: Municipal Archive\ncollection: Survey Papers\n',
  'papers/1801-haddad.txt':
    'رسالة من يوسف الحداد\n\n\nعكا، ١٢ أيار ١٨٠١\n\nوصل إلينا كتابكم المؤرخ في الشهر الماضي.\n',
  'papers/1801-haddad.yaml':
    'lang: ar\ndateline: { text: "Acre, 12 May 1801", when: 1801-05-12, source: The heading }\nparticipants:\n  - { role: author, name: Yusuf Haddad, person: haddad-yusuf, source: The signature }\n',
  'papers/1793-09-12-simcoe.txt': 'To Simcoe\n\n\nYork, 12 September 1793\n\nThe bar is deep.\n',
  'register/people.yaml':
    'entries:\n  - { key: haddad-yusuf, name: Yusuf Haddad, sort: "Haddad, Yusuf", note: Merchant. }\n',
}

beforeAll(async () => {
  await run('new', own)
  cpSync(storedSource, stored, { recursive: true })
  for (const [folder, files] of [[small, letters] as const, [series, papers] as const]) {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
  }
  for (const folder of [own, small, stored, series]) await run('build', folder)
}, 300_000)

describe.each([
  ['an edition as it begins', own, 'papers/1921-05-04-memorandum', '“burns again”', 'lamp on the'],
  ['an edition of two letters and five lines', small, 'letters/to-ada', 'Paolo', 'It is not'],
  ['an edition that version 0.1.0 began', stored, 'papers/1921-05-06-letter', 'harbor', 'Dear Ada'],
  ['an edition with many links', series, 'papers/1801-haddad', 'bar', 'كتابكم'],
])('%s, below a path', (_, folder, document, query, text) => {
  const dist = join(folder, 'dist')
  const site = useSite(dist, [], base)
  const pages = [base, `${base}${document}/`, `${base}about/`, `${base}help/`, `${base}help/keys/`]

  test('has no word of another edition', () => {
    expect(findForeignWords(dist)).toEqual([])
  })

  test('names the program once on each page', () => {
    const counts = globSync('**/*.html', { cwd: dist }).map((path) => {
      const count = readFileSync(join(dist, path), 'utf8').split('Made with Pincite').length - 1
      return count === 1 ? '' : path
    })
    expect(counts.filter((path) => path !== '' && !isMoved(join(dist, path)))).toEqual([])
  })

  test('has no link to nowhere', async () => {
    // Only the pages that are sent at any address have whole paths.
    const dead = findDeadLinks(dist).filter(
      (link) => !/^\/(?:404\.html|offline\/) → \/editions\//.test(link),
    )
    expect(dead).toEqual([])
    expect(await findInvalidHtml(dist)).toEqual([])
  })

  test('is read from its home page, and searched', async () => {
    const page = await site.open(base)
    await page.locator(`main a[href$="${document}/"]`).first().click()
    await page.waitForURL(`**${base}${document}/`)
    expect(await page.locator('main').innerText()).toContain(text)
    await page.goto(`${base}search/?q=${encodeURIComponent(query)}`)
    await page.getByRole('status').filter({ hasText: 'passage' }).waitFor()
  })

  test.each(pages)('axe finds nothing: %s', async (path) => {
    for (const view of [{ width: 1440 }, { width: 320, dark: true }]) {
      const page = await site.open(path, view)
      expect(await violations(page)).toEqual([])
    }
  })
})

describe('an edition with many links and a letter from right to left', () => {
  const site = useSite(join(series, 'dist'), [], base)

  test.each(['', 'about/', 'papers/1801-haddad/', 'people/haddad-yusuf/'])(
    'is as wide as a narrow window: /%s',
    async (path) => {
      const page = await site.open(`${base}${path}`, { width: 320 })
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(width).toBe(320)
    },
  )

  test('underlines no link in its head but that of the search, in any order of its styles', async () => {
    const page = await site.open(`${base}papers/1801-haddad/`)
    const lines = await page
      .locator('.running a')
      .evaluateAll((links) => links.map((link) => getComputedStyle(link).textDecorationLine))
    expect(lines).toEqual(['none', 'none', 'none', 'none', 'none', 'none', 'underline'])
  })

  test('lists the date of the letter below its title', async () => {
    const page = await site.open(base, { width: 1280 })
    const letter = page.locator('.contents li', { hasText: 'Acre' })
    const [title, date] = [letter.locator('.title'), letter.locator('.date')]
    expect((await date.boundingBox())?.x).toBe((await title.boundingBox())?.x)
  })

  test('says where unpublished papers are, and what their author wrote', async () => {
    const about = await site.open(`${base}about/`)
    expect(await about.locator('main').innerText()).toContain(
      'Unpublished letters (Survey Papers, Municipal Archive).',
    )
    const author = await site.open(`${base}people/haddad-yusuf/`)
    expect(await author.locator('main').innerText()).toContain('Named in 1 document')
    expect(await author.locator('dt + dt, dt:last-child').count()).toBe(0)
  })
})

/** Whether a page only leads to another. */
function isMoved(path: string): boolean {
  return readFileSync(path, 'utf8').includes('http-equiv="refresh"')
}

test('the sites are in their editions, and nowhere else', () => {
  expect(globSync('*/dist/index.html', { cwd: root }).sort()).toEqual([
    join('harbor-letters', 'dist', 'index.html'),
    join('printed-series', 'dist', 'index.html'),
    join('stored', 'dist', 'index.html'),
    join('two-letters', 'dist', 'index.html'),
  ])
})
