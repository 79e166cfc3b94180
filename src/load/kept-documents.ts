/** What is kept of the documents of a source, so that whoever needs a part of it reads no other. */

import { join } from 'node:path'
import { toEntryMentions } from '../edition/entry-mentions.ts'
import type { Root } from '../tree/nodes.ts'
import { type DocumentPage, toDocumentPage } from './document-page.ts'
import { folder, readKeptTree, writeKeptTree } from './kept.ts'
import { findLine, keepLines, readLine } from './kept-lines.ts'
import { type DocumentMentions, keepMentions } from './mentions.ts'
import type { ParsedDocument } from './source.ts'

/** By what a document is found: its entry in the store. */
interface KeptDocument {
  digest: string
  document: string
}

/**
 * Keep the documents of a source: for their pages, and the pages of entries.
 *
 * @param source
 *   Folder of the source.
 */
export function keepDocuments(source: string, documents: ReadonlyArray<ParsedDocument>): void {
  keepLines(
    join(source, pagesName),
    documents.values().map(({ record, tree, units }) => {
      return [record.document, toDocumentPage(tree, units)]
    }),
  )
  keepMentions(source, toMentions(documents))
  for (const { record, tree } of documents) {
    const { document, sidecar } = record
    if (sidecar !== undefined) writeKeptTree(join(source, toTreeName(document)), tree)
  }
}

/** List the mentions of entries in documents, by the keys of the entries. */
function toMentions(
  documents: ReadonlyArray<ParsedDocument>,
): Map<string, Array<DocumentMentions>> {
  const mentions = new Map<string, Array<DocumentMentions>>()
  for (const { record, tree, pages, units } of documents) {
    const document = `${record.volume}/${record.document}`
    for (const [key, own] of toEntryMentions(tree, pages, units)) {
      const others = mentions.get(key) ?? []
      mentions.set(key, others)
      others.push({ document, units: own })
    }
  }
  return mentions
}

/** Read what the page of a document is made of. */
export function readDocumentPage({ digest, document }: KeptDocument, root = folder): DocumentPage {
  const path = join(root, digest, pagesName)
  return readLine(path, findLine(path, document), isPage, 'what the page of a document is made of')
}

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

const pagesName = 'pages'

/** No id has a full stop, so that no document has the name of another part. */
function toTreeName(document: string): string {
  return `${document}.tree.json`
}

function isPage(value: unknown): value is DocumentPage {
  return typeof value === 'object' && value !== null && 'html' in value && 'glossed' in value
}
