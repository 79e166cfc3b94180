import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { toReleaseName } from '../../src/edition/records/release.ts'
import { listDocumentFiles } from '../../src/write/files/document-files.ts'
import { listEditionKinds } from '../../src/write/files/edition-files.ts'
import { listFiles } from '../../src/write/files/list-files.ts'
import type { SiteFile } from '../../src/write/files/site-file.ts'
import { listVolumeFiles } from '../../src/write/files/volume-files.ts'
import { openVolume } from '../../src/write/files/volume-reader.ts'
import { machineSeeds } from './machine-seeds.ts'
import { makeSite, type SmallSite } from './make-site.ts'

const seeds = {
  ...machineSeeds,
  'letters/to-ada.yaml': "annotations:\n  - { quote: lamp, note: 'Of oil.', whose: ours }\n",
}
const edition = (lines: string) => ({
  ...seeds,
  'edition.yaml': `title: Harbors & Lights\n${lines}`,
})

/** Files that are the text alone, or say how files and services are built, and not what one has. */
const withoutRelease = /\.txt$|^schema\/|^dts\/|^sitemap|^robots\.txt$|\.png$|\.html$/

const made: Array<SmallSite> = []
afterAll(() => {
  for (const { remove } of made) remove()
})

/** Read what a file says, also one that is a package. */
function readText({ path, write }: SiteFile): string {
  const content = write()
  if (typeof content === 'string') return content
  if (!path.endsWith('.epub')) return strFromU8(content)
  return Object.values(unzipSync(content))
    .map((part) => strFromU8(part))
    .join('\n')
}

describe.each([
  ['a version', edition('version: Lantern 7\n'), 'Lantern 7'],
  ['a day alone', edition(''), undefined],
])('of an edition with %s', async (_, seeds, version) => {
  const small = await makeSite(seeds)
  made.push(small)
  const { site } = small
  const name = toReleaseName(site.edition.release)
  const all = Array.from(listFiles(site))

  test('the release has that name', () => {
    expect(name).toBe(version ?? site.edition.release.date)
    expect(name).not.toBe('')
  })

  test.each(all.filter(({ path }) => !withoutRelease.test(path)))(
    '$path names the release',
    (file) => {
      expect(readText(file)).toContain(name)
    },
  )

  test('every kind of file in the tables is among these', () => {
    const kinds = site.edition.volumes.flatMap((volume) => {
      const reader = openVolume(site, volume)
      return [
        ...listVolumeFiles(site, volume, reader),
        ...volume.documents.flatMap((entry) => listDocumentFiles(site, entry, volume, reader)),
      ]
    })
    const paths = [...kinds, ...listEditionKinds(site, site.root)].map(({ path }) => path)
    const extensions = paths
      .filter((path) => !withoutRelease.test(path))
      .map((path) => path.replace(/^.*?(?=\.[a-z.]+$)/, ''))
    expect([...new Set(extensions)].toSorted()).toEqual([
      '.annotations.jsonld',
      '.bib',
      '.correspondence.xml',
      '.csl.json',
      '.epub',
      '.json',
      '.jsonl',
      '.linkset.json',
      '.md',
      '.ris',
      '.xml',
    ])
  })
})

test('the address in a reference names the release too, unless it is that of another edition', async () => {
  const small = await makeSite({
    ...edition('version: Lantern 7\n'),
    'logs/volume.yaml': 'title: Logs\n',
    'logs/d1.txt': 'Note on oil\n\nIt burns.\n',
  })
  made.push(small)
  const files = new Map(Array.from(listFiles(small.site), (file) => [file.path, readText(file)]))
  const own = 'https://example.org/logs/d1/?release=Lantern%207'
  expect(files.get('logs/d1.ris')).toContain(`UR  - ${own}\r\n`)
  expect(files.get('logs/d1.csl.json')).toContain(`"${own}"`)
  expect(files.get('logs/d1.md')).toContain(`, ${own}.`)
  expect(files.get('letters/to-ada.ris')).toContain('UR  - https://archive.example/to-ada\r\n')
})
