import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listFiles } from '../../src/write/files/list-files.ts'
import { toEditionMeta } from '../../src/write/edition-meta.ts'
import { toUseView } from '../../src/write/use.ts'
import { toVolumeMeta } from '../../src/write/volume-meta.ts'
import { machineSeeds, printed } from './machine-seeds.ts'
import { makeSite, type SmallSite } from './make-site.ts'

const root = 'https://example.org/pincite/'

let made: SmallSite

beforeAll(async () => {
  made = await makeSite(machineSeeds, '/pincite/')
})
afterAll(() => {
  made.remove()
})

describe('the page about the files of an edition', () => {
  test('has each kind of file once, with a line that names one that there is', () => {
    const { documents, volumes, edition } = toUseView(made.site, root)
    const paths = new Set(Array.from(listFiles(made.site), ({ path }) => path))
    const all = [...documents, ...volumes, ...edition]
    for (const { line, href, purpose } of all) {
      expect(paths).toContain(href.replace('/pincite/', ''))
      expect(line).toBe(`curl -O ${root}${href.replace('/pincite/', '')}`)
      expect(purpose).toMatch(/\.$/)
    }
    expect(new Set(documents.map(({ name }) => name)).size).toBe(documents.length)
    expect(volumes.map(({ name }) => name)).toContain('CMIF')
    expect(edition.map(({ name }) => name)).toEqual([
      'Manifest',
      'Schema of the JSON',
      'Schema of the manifest',
      'DTS',
      'Feed',
      'Sitemap',
    ])
  })

  test('has a variable for the address that nobody states, and no file that needs it', () => {
    const { documents, edition, variable } = toUseView(made.site, '/pincite/')
    expect(variable).toBe('$SITE')
    expect(documents[0]?.line).toMatch(/^curl -O "\$SITE\/.+"$/)
    expect(edition.map(({ name }) => name)).toEqual([
      'Manifest',
      'Schema of the JSON',
      'Schema of the manifest',
      'DTS',
    ])
  })

  test('is empty for an edition without documents', () => {
    const edition = { ...made.site.edition, documents: [], volumes: [] }
    expect(toUseView({ ...made.site, edition }, root)).toMatchObject({
      documents: [],
      volumes: [],
      sample: undefined,
    })
  })
})

describe('the head of the page of a volume', () => {
  const describeVolume = (id: string, base = root) => {
    const volume = made.site.edition.volumes.find((one) => one.id === id)
    if (volume === undefined) throw new Error(`Unexpected edition without ${id}`)
    const { schema = '{}', ...meta } = toVolumeMeta(made.site, volume, base)
    const data: unknown = JSON.parse(schema)
    return { ...meta, schema: data }
  }

  test('describes a printed book and links its files', () => {
    const { schema, links, properties = [] } = describeVolume(printed)
    expect(schema).toMatchObject({ '@type': 'Book', '@id': './' })
    expect(links).toContainEqual({
      rel: 'alternate',
      href: `/pincite/${printed}/${printed}.bib`,
      type: 'application/x-bibtex',
    })
    expect(Object.fromEntries(properties)).toMatchObject({ 'og:url': `${root}${printed}/` })
  })

  test('describes a collection of papers by its archive', () => {
    const { schema, properties } = describeVolume('letters', '/pincite/')
    expect(schema).toMatchObject({
      '@type': 'Collection',
      name: 'Letters of a Harbor',
      holdingArchive: { '@type': 'ArchiveOrganization', name: 'Municipal Archive' },
    })
    expect(properties).toEqual([])
  })
})

test('the head of the home page links the manifest and the feed', () => {
  const hrefs = (base: string) => toEditionMeta(made.site, base).links.map(({ href }) => href)
  expect(hrefs(root)).toEqual(['/pincite/edition.json', '/pincite/feed.xml'])
  expect(hrefs('/pincite/')).toEqual(['/pincite/edition.json'])
  expect(toEditionMeta(made.site, '/pincite/').properties).toEqual([])
})
