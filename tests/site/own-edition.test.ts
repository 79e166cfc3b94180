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

/** Scripts that read citations of the series, or write them, know its name and its publisher. */
const readers = /^_astro\/(?:go-to|citing)\./

/** List the foreign words of a site, with their files. */
function findForeignWords(dist: string): Array<string> {
  return globSync('**/*.{html,css,js,json,jsonld}', { cwd: dist }).flatMap((path) => {
    if (readers.test(path)) return []
    const text = readFileSync(join(dist, path), 'utf8').replace('Made with Pincite', '')
    return Array.from(text.matchAll(foreign), ([word]) => `${path}: ${word}`)
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

beforeAll(async () => {
  await run('new', own)
  cpSync(storedSource, stored, { recursive: true })
  for (const [path, text] of Object.entries(letters)) {
    mkdirSync(dirname(join(small, path)), { recursive: true })
    writeFileSync(join(small, path), text)
  }
  await run('build', own)
  await run('build', small)
  await run('build', stored)
}, 300_000)

describe.each([
  ['an edition as it begins', own, 'papers/1921-05-04-memorandum', '“burns again”', 'lamp on the'],
  ['an edition of two letters and five lines', small, 'letters/to-ada', 'Paolo', 'It is not'],
  ['an edition that version 0.1.0 began', stored, 'papers/1921-05-06-letter', 'harbor', 'Dear Ada'],
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

  test('has no link to nowhere', () => {
    // Only the page for what does not exist has whole paths.
    const dead = findDeadLinks(dist).filter((link) => !link.startsWith(`/404.html → ${base}`))
    expect(dead).toEqual([])
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

/** Whether a page only leads to another. */
function isMoved(path: string): boolean {
  return readFileSync(path, 'utf8').includes('http-equiv="refresh"')
}

test('the sites are in their editions, and nowhere else', () => {
  expect(globSync('*/dist/index.html', { cwd: root }).sort()).toEqual([
    join('harbor-letters', 'dist', 'index.html'),
    join('stored', 'dist', 'index.html'),
    join('two-letters', 'dist', 'index.html'),
  ])
})
