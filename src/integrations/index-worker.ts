/**
 * The thread that indexes the documents of an edition: the trees are read, the index is written.
 * Its arguments: the folder of the code that reads documents, and the folder of the index.
 */

import { parentPort } from 'node:worker_threads'
import { toSearchFacts } from '../edition/to-search-facts.ts'
import { hashSources } from '../load/digest.ts'
import { seedRoots } from '../load/list-seeds.ts'
import { readEdition } from '../load/read-edition.ts'
import { openTrees, readTree } from '../load/trees.ts'
import { toIndexHtml } from '../search/index-html.ts'
import { type IndexedPage, writeIndex } from './write-index.ts'

const [srcDir = '', folder = ''] = process.argv.slice(2)

const { documents } = await readEdition(seedRoots(), await hashSources(srcDir), openTrees())
parentPort?.postMessage(await writeIndex(readPages(), folder))

async function* readPages(): AsyncGenerator<IndexedPage> {
  for (const record of documents) {
    const content = toIndexHtml(await readTree(record), toSearchFacts(record))
    yield { url: `/${record.volume}/${record.document}/`, content }
  }
}
