import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listDocumentPages, toDocumentView } from '../../src/write/documents.ts'
import type { Site } from '../../src/write/site.ts'
import { listVolumePages, toVolumeView } from '../../src/write/volumes.ts'
import { makeSite } from './make-site.ts'

/** Letters in TEI, each in a file of its own: the first without a title, both without a record of their volume. */
const seeds = join(
  import.meta.dirname,
  '../load/projects/letters-without-titles-are-named-by-their-correspondents/seeds',
)

let site: Site
let remove: () => void

beforeAll(async () => {
  const files = globSync('**/*.xml', { cwd: seeds })
  ;({ site, remove } = await makeSite(
    Object.fromEntries(files.map((path) => [path, readFileSync(join(seeds, path), 'utf8')])),
  ))
})
afterAll(() => {
  remove()
})

test('a title that editors supply is in brackets, and one of the source is not', () => {
  const headings = listDocumentPages(site).map(({ props }) => toDocumentView(site, props).h1)
  expect(headings).toEqual([
    '[Paolo Berti to Ada Marin, 4 May 1921]',
    expect.stringContaining('Ada on the lamp'),
  ])
  expect(headings[1]).not.toContain('[')
})

test('a volume with neither printed pages nor a number of documents says only where it appeared', () => {
  const [page] = listVolumePages(site)
  const { printed, paged } = page ? toVolumeView(site, page.props.volume) : {}
  expect([printed, paged]).toEqual(['Trieste, 2022', false])
})
