import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openSiteIndex } from '../../../src/components/client/search-index.ts'
import { listNamedEntries } from '../../../src/edition/registers/named-entries.ts'
import { openTextReader } from '../../../src/load/cache/text-reader.ts'
import { listSearchTexts } from '../../../src/load/search-texts.ts'
import { writeSearchFiles } from '../../../src/load/workers/write-search-files.ts'
import type { SiteIndex } from '../../../src/search/open-index.ts'
import { fromText } from '../../../src/search/query/from-text.ts'
import { search } from '../../../src/search/search.ts'
import { makeEdition } from '../../load/make-edition.ts'
import { volumeId, volumePath } from '../../export/shared-volume.ts'
import { serveFolder } from '../serve-folder.ts'
import { queries } from './queries.ts'
import { type Document, readDocuments } from './read-tei.ts'

/**
 * Queries over a whole volume of the series, where it lies beside the project: what the search finds in the index of Pagefind is
 * compared with what a second reading of the TEI finds.
 */
describe.skipIf(volumePath === undefined)('in a whole volume', () => {
  let root: string
  let index: SiteIndex
  let documents: ReadonlyArray<Document>

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'pincite-'))
    const seeds = join(root, 'seeds')
    mkdirSync(join(seeds, 'register'), { recursive: true })
    cpSync(volumePath ?? '', join(seeds, `${volumeId}.xml`))
    cpSync('seeds/register/variants.yaml', join(seeds, 'register/variants.yaml'))
    documents = readDocuments(readFileSync(volumePath ?? '', 'utf8'))
    index = await openIndex(seeds, join(root, 'site'))
  })

  afterAll(() => {
    vi.unstubAllGlobals()
    rmSync(root, { recursive: true })
  })

  test('both read the same documents', async () => {
    const texts = await index.texts()
    const isDocument = ({ id }: { id: string }) => /^d\d+$/.test(id)
    expect(texts.filter(isDocument).map(({ id }) => id)).toEqual(documents.map(({ id }) => id))
  })

  test.each(queries)('%s finds the documents that have it', async (query, answers) => {
    const { tree, misreadings } = fromText(query)
    expect(misreadings).toEqual([])
    if (tree === undefined) expect.fail()
    const volumes = new Map([[volumeId, 'Foreign Relations, 1964–1968, Volume II']])
    const { found, texts } = await search(tree, index, { isWanted: () => true }, volumes)
    const ids = new Set(documents.map(({ id }) => id))
    const actual = found.map(({ place }) => texts[place]?.id ?? '').filter((id) => ids.has(id))
    expect(actual).toEqual(documents.filter(answers).map(({ id }) => id))
  })
})

/** Compile an edition, write its index as a build does, and open it. */
async function openIndex(seeds: string, site: string): Promise<SiteIndex> {
  const edition = makeEdition(seeds)
  await edition.load()
  const { variants, listed } = edition.edition()
  const reader = openTextReader(edition.folder)
  const files = writeSearchFiles(site)
  for (const text of listSearchTexts(edition.edition())) files.add(text, reader.indexText(text))
  files.writePositions()
  files.finish(variants, listNamedEntries(Object.values(listed)))
  const { address } = serveFolder(site)
  return openSiteIndex(address)
}
