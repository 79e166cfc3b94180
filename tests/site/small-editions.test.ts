import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { document, volume } from '../parse/tei/inventions.ts'
import { makeBuildFolder } from './build.ts'
import { findDeadLinks } from './dead-links.ts'
import { findInvalidHtml } from './invalid-html.ts'
import { useSite } from './site.ts'

const emptyCollection = 'does not exist or is empty'

describe('an edition without registers', () => {
  const { dist, build, remove } = makeBuildFolder()
  let printed: string

  beforeAll(async () => {
    printed = await build(['tests/site/seeds'])
  }, 300_000)
  afterAll(remove)

  test('is built without a warning of an empty collection', () => {
    expect(printed).not.toContain(emptyCollection)
  })

  test('has no page of a register, and no link to one', async () => {
    const pages = ['people', 'places', 'terms'].filter((kind) => existsSync(join(dist, kind)))
    expect(pages).toEqual([])
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).not.toContain('Registers')
    expect(findDeadLinks(dist)).toEqual([])
    expect(await findInvalidHtml(dist)).toEqual([])
  })
})

describe('an edition of a volume in TEI, one list of it, and one register', () => {
  const { dist, build, remove } = makeBuildFolder()
  const folder = mkdtempSync(join(tmpdir(), 'pincite-jane-'))
  const seeds = join(folder, 'seeds')
  const path = '/frus1990-92v99p2'
  let printed: string

  beforeAll(async () => {
    const own = join(seeds, path)
    mkdirSync(own, { recursive: true })
    mkdirSync(join(seeds, 'register'))
    const named = '<p><persName corresp="#p_KA1">Kerr</persName> lit a lamp.</p>'
    writeFileSync(join(seeds, `${path}.xml`), volume(document(1, named), document(2, named)))
    writeFileSync(join(own, 'd2.txt'), '2. Note on Lights\n\n\nBlue lamp; see Document 1.\n')
    writeFileSync(join(own, 'd2.yaml'), '')
    cpSync('seeds/register/terms.yaml', join(seeds, 'register/terms.yaml'))
    printed = await build([seeds])
  }, 300_000)
  afterAll(() => {
    remove()
    rmSync(folder, { recursive: true })
  })

  const site = useSite(dist)

  test('is built without a warning of an empty collection', () => {
    expect(printed).not.toContain(emptyCollection)
  })

  test('has pages of these kinds alone, and every link in it leads to a place that is there', async () => {
    const lists = globSync(['*/index.html', '*/*/index.html'], { cwd: dist }).map(
      (file) => file.split(/[\\/]/).at(-2) ?? '',
    )
    const kinds = lists.filter((name) => /^(?:people|places|terms)$/.test(name))
    expect(kinds.sort()).toEqual(['people', 'terms'])
    expect(findDeadLinks(dist)).toEqual([])
    expect(await findInvalidHtml(dist)).toEqual([])
  })

  test('names on its first page the register that it has', async () => {
    const page = await site.open('/')
    await page.getByText('Terms named in the documents.').waitFor()
    await page.getByRole('link', { name: 'Terms', exact: true }).click()
    await page.waitForURL('**/terms/')
    expect(await page.locator('main dt', { hasText: 'Registers' }).count()).toBe(0)
  })

  test('has a page about it that describes only this edition', () => {
    const about = readFileSync(join(dist, 'about/index.html'), 'utf8')
    expect(about).not.toMatch(/Document 162|Viet Nam|What was compared/)
  })

  test('has no path of the machine that built it in any file', () => {
    const files = globSync('**/*.*', { cwd: dist, withFileTypes: true })
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name))
    const telling = files.filter((file) => readUnzipped(file).includes(folder))
    expect(telling).toEqual([])
    expect(readFileSync(join(dist, 'about/index.html'), 'utf8')).toContain(
      '<code>frus1990-92v99p2.xml</code>',
    )
    expect(readFileSync(join(dist, 'checks/index.html'), 'utf8')).toContain(
      'published from its transcription, <code>d2.txt</code>',
    )
  })

  describe('the old address of the printed index leads to the new one', () => {
    test('with the line that it names', async () => {
      const page = await site.open('/')
      await page.goto(`${path}/index/#in1`)
      await page.waitForURL(`**${path}/printed-index/#in1`)
      expect(await page.locator(':target').textContent()).toContain('Lights')
      await page.goBack()
      expect(new URL(page.url()).pathname).toBe('/')
    })

    test('without scripts, and with a link for those who are not led', async () => {
      const page = await site.open(`${path}/index/`, { javaScript: false })
      await page.waitForURL(`**${path}/printed-index/`)
      const html = readFileSync(join(dist, path, 'index/index.html'), 'utf8')
      expect(html).toContain('<a href="../printed-index/">')
      expect(html).toContain('<link rel="canonical" href="../printed-index/">')
    })
  })
})

/** Read a file as text; the index is compressed. */
function readUnzipped(path: string): string {
  const bytes = readFileSync(path)
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b
  return (isZipped ? gunzipSync(bytes) : bytes).toString('latin1')
}
