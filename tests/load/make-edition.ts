import { join } from 'node:path'
import type { DocumentEntry } from '../../src/edition/records/document-record.ts'
import type { VolumeEntry } from '../../src/edition/records/volume-record.ts'
import { type Edition, retainLastGood } from '../../src/link/edition.ts'
import { openSourceCache } from '../../src/load/cache/source-cache.ts'
import { openTextReader } from '../../src/load/cache/text-reader.ts'
import { compileEdition } from '../../src/load/compile-edition.ts'
import type { ReportedMessage } from '../../src/messages/reported-messages.ts'

/**
 * Compile the seeds of a folder repeatedly with the same cache, as builds do.
 *
 * @param root
 *   Seeds folder; the cache is a hidden folder in it.
 */
export function makeEdition(root: string) {
  const folder = join(root, '.cache')
  const cache = openSourceCache(folder)
  /** Digests of the sources that were compiled because they were not in the cache. */
  const compiled: Array<string> = []
  const counting = {
    ...cache,
    write: (...source: Parameters<typeof cache.write>) => {
      compiled.push(source[0])
      cache.write(...source)
    },
  }
  let edition: Edition = {
    record: { title: '' },
    isRecordFaulty: false,
    release: { date: '' },
    releases: [],
    pages: [],
    publicFiles: {},
    volumes: [],
    documents: [],
    moved: [],
    variants: [],
    listed: {},
    messages: [],
  }
  return {
    folder,
    compiled,
    /** Compile the seeds; with `editing`, a document that gets an error keeps its last good version. */
    load: async (code = 'code', editing = false): Promise<Array<ReportedMessage>> => {
      const now = await compileEdition([root], code, { cache: counting })
      edition = editing ? retainLastGood(edition, now) : now
      return edition.messages
    },
    edition: () => edition,
    ids: () => edition.documents.map(({ id }) => id),
    document: (id: string): DocumentEntry => find(edition.documents, id),
    volume: (id: string): VolumeEntry => find(edition.volumes, id),
    /** Read the compiled page of a document. */
    page: (id: string) => openTextReader(folder).page(toPlace(id)),
    indexText: (id: string) => openTextReader(folder).indexText(toPlace(id)),
    annotations: (id: string) => openTextReader(folder).annotations(toPlace(id)),
  }

  function toPlace(id: string) {
    const { digest, document } = find(edition.documents, id).data
    return { digest, key: document }
  }
}

function find<Entry extends { id: string }>(entries: ReadonlyArray<Entry>, id: string): Entry {
  const entry = entries.find((one) => one.id === id)
  if (entry === undefined) throw new Error(`There is no ${id}`)
  return entry
}
