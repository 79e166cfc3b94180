/**
 * The thread that indexes the documents of an edition: the trees are read, the index is written.
 * Its arguments: the folder of the code that reads documents, and the folder of the index. It posts how far
 * it is (`IndexProgress`).
 */

import { parentPort } from 'node:worker_threads'
import { toSearchFacts } from '../edition/to-search-facts.ts'
import { hashSources } from '../load/digest.ts'
import { seedRoots } from '../load/list-seeds.ts'
import { readEdition } from '../load/read-edition.ts'
import { openTrees, readTree } from '../load/trees.ts'
import { toIndexHtml } from '../search/index-html.ts'
import { type IndexedPage, writeIndex } from './write-index.ts'

/** How far the index is; where nothing is left, it is written. */
export interface IndexProgress {
  /** Documents that are indexed. */
  done: number
  total: number
}

const [srcDir = '', folder = ''] = process.argv.slice(2)

const { documents } = await readEdition(seedRoots(), await hashSources(srcDir), openTrees())
await writeIndex(readPages(), folder)
post(documents.length)

async function* readPages(): AsyncGenerator<IndexedPage> {
  for (const [done, record] of documents.entries()) {
    post(done)
    const content = toIndexHtml(await readTree(record), toSearchFacts(record))
    yield { url: `/${record.volume}/${record.document}/`, content }
  }
}

function post(done: number): void {
  parentPort?.postMessage({ done, total: documents.length } satisfies IndexProgress)
}
