import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { manifestSchema } from '../../src/schemas/manifest.ts'
import { listFiles } from '../../src/write/files/list-files.ts'
import { machineSeeds, printed } from './machine-seeds.ts'
import { makeSite, type SmallSite, writeFile } from './make-site.ts'

let made: SmallSite
let local: SmallSite

beforeAll(async () => {
  made = await makeSite(machineSeeds, '/pincite/')
  local = { ...made, site: { ...made.site, root: '/pincite/' } }
})
afterAll(() => {
  made.remove()
})

const targetsSchema = z.array(z.looseObject({ href: z.string() })).optional()
const linksSchema = z.looseObject({
  anchor: z.string(),
  item: targetsSchema,
  describedby: targetsSchema,
})
const linksetSchema = z.object({ linkset: z.array(linksSchema) })

const read = (path: string, { site } = made): unknown => JSON.parse(writeFile(site, path))
const root = 'https://example.org/pincite/'

describe('the manifest', () => {
  test('lists every file of every document with the fingerprint of its bytes', () => {
    const manifest = manifestSchema.parse(read('edition.json'))
    const [letters] = manifest.volumes.filter(({ id }) => id === 'letters')
    expect(manifest).toMatchObject({
      $schema: `${root}schema/edition.json`,
      title: 'Harbors & Lights',
      address: root,
      publisher: 'Municipal Archive',
      release: { version: '1.2' },
      license: { text: 'CC0', words: 'CC BY 4.0' },
    })
    expect(letters?.documents.map(({ id }) => id).sort()).toEqual([
      'letters/note',
      'letters/to-ada',
    ])
    const files = manifest.volumes.flatMap(({ files, documents }) => [
      ...files,
      ...documents.flatMap((document) => document.files),
    ])
    const contents = new Map(Array.from(listFiles(made.site), (file) => [file.path, file.write()]))
    for (const { path, bytes, sha256 } of [...files, ...manifest.files]) {
      const content = contents.get(path) ?? ''
      expect([path, Buffer.byteLength(content)]).toEqual([path, bytes])
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
    }
  })

  test('has the same bytes whether its files were written before it or not', () => {
    const whole = new Map(
      Array.from(listFiles(made.site), (file) => [file.path, String(file.write())]),
    )
    expect(whole.get('edition.json')).toBe(writeFile(made.site, 'edition.json'))
  })

  test('names no file twice, and no page', () => {
    const paths = Array.from(listFiles(made.site), ({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths.filter((path) => !/\.\w+$/.test(path))).toEqual([])
  })
})

test('two lists of one site have the same bytes', () => {
  const write = () => Array.from(listFiles(made.site), (file) => [file.path, String(file.write())])
  expect(write()).toEqual(write())
})

describe('an edition of which nobody says where it is published', () => {
  test('has no address of this machine in its files', () => {
    const faulty = Array.from(listFiles(local.site), (file) => [file.path, String(file.write())])
      .filter(([, text]) => text?.includes('localhost'))
      .map(([path]) => path)
    expect(faulty).toEqual([])
  })

  test('has neither a sitemap nor a feed', () => {
    const paths = Array.from(listFiles(local.site), ({ path }) => path)
    expect(paths.filter((path) => /sitemap|feed/.test(path))).toEqual([])
    expect(writeFile(local.site, 'robots.txt')).toBe('User-agent: *\nAllow: /\n')
  })

  test('has links relative to its files', () => {
    const [links] = linksetSchema.parse(read('letters/to-ada.linkset.json', local)).linkset
    expect(links).toMatchObject({
      anchor: '../letters/to-ada/',
    })
    expect(links).not.toHaveProperty('cite-as')
    expect(links?.item?.map(({ href }) => href)).toContain('../letters/to-ada.txt')
    expect(read('edition.json', local)).toMatchObject({ $schema: 'schema/edition.json' })
    expect(manifestSchema.parse(read('edition.json', local)).address).toBeUndefined()
  })
})

test('the links of a document name its own address, its license and its files', () => {
  const { linkset } = linksetSchema.parse(read('letters/to-ada.linkset.json'))
  const [links, ...back] = linkset
  const page = { href: `${root}letters/to-ada/`, type: 'text/html' }
  const text = { href: `${root}letters/to-ada.txt`, type: 'text/plain; charset=utf-8' }
  const reference = { href: `${root}letters/to-ada.bib`, type: 'application/x-bibtex' }
  expect(links).toMatchObject({
    anchor: page.href,
    'cite-as': [{ href: page.href }],
    canonical: [{ href: 'https://archive.example/to-ada' }],
    type: [{ href: 'https://schema.org/ArchiveComponent' }],
    license: [{ href: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
    collection: [{ href: `${root}letters/`, type: 'text/html' }],
  })
  expect(links?.item).toContainEqual(text)
  expect(links?.describedby).toContainEqual(reference)
  expect(back).toContainEqual({ anchor: text.href, collection: [page] })
  expect(back).toContainEqual({ anchor: reference.href, describes: [page] })
})

test('a sitemap names the pages of the edition, and robots find it', () => {
  const index = writeFile(made.site, 'sitemap.xml')
  const part = writeFile(made.site, 'sitemap-1.xml')
  expect(index).toContain(`<sitemap><loc>${root}sitemap-1.xml</loc></sitemap>`)
  for (const path of ['', 'about/', 'letters/', 'letters/to-ada/', `${printed}/d2/`]) {
    expect(part).toContain(`<url><loc>${root}${path}</loc></url>`)
  }
  expect(writeFile(made.site, 'robots.txt')).toContain(`Sitemap: ${root}sitemap.xml\n`)
})

test('the feed has the release with its day, never the clock', () => {
  const feed = writeFile(made.site, 'feed.xml')
  const { date } = made.site.edition.release
  expect(feed).toContain('<title>Harbors &amp; Lights</title>')
  expect(feed).toContain(`<id>${root}#release-1.2</id>`)
  expect(feed).toContain(`<updated>${date}T00:00:00Z</updated>`)
  expect(feed).toContain('<title>Version 1.2</title>')
})

test('a file of the edition’s own takes the place of ours', () => {
  const publicFiles = new Set(['robots.txt'])
  const site = { ...made.site, edition: { ...made.site.edition, publicFiles } }
  expect(Array.from(listFiles(site), ({ path }) => path)).not.toContain('robots.txt')
})
