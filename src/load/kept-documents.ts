/** What is kept of the documents of a source, so that whoever needs a part of it reads no other. */

import { join } from 'node:path'
import { toEntryMentions } from '../edition/entry-mentions.ts'
import { type Stretch, toStretches } from '../edition/stretches.ts'
import { toSearchFacts } from '../edition/to-search-facts.ts'
import { toIndexHtml } from '../search/index-html.ts'
import type { Root } from '../tree/nodes.ts'
import { type DocumentPage, toDocumentPage } from './document-page.ts'
import { folder, readKept, readKeptTree, writeKept, writeKeptTree } from './kept.ts'
import { type KeptLine, listLines, readLine, startLines } from './kept-lines.ts'
import { type DocumentMentions, keepMentions } from './mentions.ts'
import type { ParsedDocument } from './source.ts'

/** What the documents of a source say, by their ids. */
export type SourceWords = Record<string, Array<Stretch>>

/** The documents of a source as they are indexed, by their ids. */
export type SourceIndex = Record<string, string>

/** By what a document is found: its entry in the store. */
interface KeptDocument {
  digest: string
  document: string
}

/**
 * Keep the documents of a source: for their pages, the index, the pages of entries, the printed index.
 *
 * @param source
 *   Folder of the source.
 */
export function keepDocuments(source: string, documents: ReadonlyArray<ParsedDocument>): void {
  const documentPages = startLines(join(source, pagesName))
  const mentions = new Map<string, Array<DocumentMentions>>()
  const words = new Map<string, Array<Stretch>>()
  const index = new Map<string, string>()
  for (const { record, tree, pages, units } of documents) {
    const { volume, document: id, sidecar } = record
    documentPages.add(id, toDocumentPage(tree, units))
    if (sidecar !== undefined) writeKeptTree(join(source, toTreeName(id)), tree)
    words.set(id, toStretches(tree, pages))
    index.set(id, toIndexHtml(tree, toSearchFacts(record), units))
    for (const [key, own] of toEntryMentions(tree, pages, units)) {
      const others = mentions.get(key) ?? []
      mentions.set(key, others)
      others.push({ document: `${volume}/${id}`, units: own })
    }
  }
  documentPages.end()
  writeKept(join(source, wordsName), Object.fromEntries(words))
  writeKept(join(source, indexName), Object.fromEntries(index))
  keepMentions(source, mentions)
}

/** Read what the page of a document is made of. */
export function readDocumentPage({ digest, document }: KeptDocument, root = folder): DocumentPage {
  const path = join(root, digest, pagesName)
  if (last.path !== path) {
    last = { path, places: new Map(listLines(path).map((place) => [place.key, place])) }
  }
  const place = last.places.get(document)
  if (place === undefined)
    throw new Error(`Unexpected document ${document}, expected one of ${path}`)
  return readLine(path, place, isPage, 'what the page of a document is made of')
}

/** Where the pages of the documents of one source are; most pages are read after another of the same. */
let last: { path: string; places: ReadonlyMap<string, KeptLine> } = { path: '', places: new Map() }

/**
 * Read the tree of a document.
 *
 * @param document
 *   A document that has a sidecar, whose annotations are exported; the trees of others are not kept.
 * @returns
 *   Tree, with `tree.data.document`.
 */
export function readTree({ digest, document }: KeptDocument, root = folder): Root {
  return readKeptTree(join(root, digest, toTreeName(document)), 'the tree of a document')
}

/** Read what the documents of a source say. */
export function readWords(digest: string, root = folder): SourceWords {
  return readKept(join(root, digest, wordsName), isWords, 'the words of documents')
}

/** Read the documents of a source as they are indexed. */
export function readIndex(digest: string, root = folder): SourceIndex {
  return readKept(join(root, digest, indexName), isIndex, 'documents as they are indexed')
}

const pagesName = 'pages'
const wordsName = 'words.json'
const indexName = 'index.json'

/** No id has a full stop, so that no document has the name of another part. */
function toTreeName(document: string): string {
  return `${document}.tree.json`
}

function isPage(value: unknown): value is DocumentPage {
  return isObject(value) && 'html' in value && 'glossed' in value
}

function isWords(value: unknown): value is SourceWords {
  return isObject(value) && Object.values(value).every(Array.isArray)
}

function isIndex(value: unknown): value is SourceIndex {
  return isObject(value) && Object.values(value).every((html) => typeof html === 'string')
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
