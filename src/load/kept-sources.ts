/**
 * What was read of the sources, kept as files: a document is parsed once, and written as HTML once.
 *
 * ```
 * node_modules/.astro/kept/
 *   3f9c…/                a source, by its digest: a transcription or a volume, with all that its reading depends on
 *     source.json         what lists need of its documents, what these refer to, what there is to say (`ParsedSource`)
 *     pages.jsonl         what the pages of its documents are made of (`DocumentPage`), a document a line
 *     pages.json          where each of these lines stands
 *     index.jsonl         its documents and the sections of its matter as they are indexed, a text a line
 *     index.json          where each of these lines stands
 *     d162.tree.json      its tree (`KeptTree`), where it has a sidecar
 *     3.section.json      what the page of a section of its matter is made of (`TextPage`), by its place
 *     chapters.json       the parts of its body
 *     printed-index.json  what the page of its printed index is made of (`IndexPage`)
 *     mentions.jsonl      mentions of entries in its documents, an entry a line
 *     mentions.json       where each of these lines stands
 * ```
 */

import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Reference } from '../edition/references.ts'
import type { Matter } from '../parse/tei/index.ts'
import { toIndexPage } from './index-page.ts'
import { keepDocuments } from './kept-documents.ts'
import { folder, readKept, writeKept } from './kept.ts'
import { keepMatter } from './matter.ts'
import { keepSearchTexts } from './search-texts.ts'
import type { ParsedDocument, ParsedSource } from './source.ts'

/** What is kept of a source beside what lists need. */
export interface Parts {
  documents: ReadonlyArray<ParsedDocument>
  /** What surrounds them, where the source is a volume. */
  matter?: Matter | undefined
  /** All documents that it prints, to which its index leads. */
  printed?: ReadonlyArray<ParsedDocument> | undefined
}

/** Where it is kept. */
export interface Kept {
  /** What was read of a source of this digest; nothing where it was not read yet. */
  find: (digest: string) => Promise<ParsedSource | undefined>
  /** Keep what was read of a source: all of it, or, where the machine stops, nothing. */
  keep: (digest: string, source: ParsedSource, parts: Parts) => void
}

/**
 * Open the place where it is kept.
 *
 * @param root
 *   Folder (default: in the dependencies of this project, which no commit holds).
 */
export function openKept(root = folder): Kept {
  return {
    async find(digest) {
      const text = await readFile(join(root, digest, sourceName), 'utf8').catch(() => undefined)
      const source: unknown = text === undefined ? undefined : JSON.parse(text)
      return isParsedSource(source) ? source : undefined
    },
    keep(digest, source, { documents, matter, printed = [] }) {
      const made = join(root, `${digest}.${process.pid}`)
      mkdirSync(made, { recursive: true })
      keepDocuments(made, documents)
      keepSearchTexts(made, documents, matter?.sections ?? [])
      if (matter) {
        const published = new Set(documents.map(({ record }) => record.document))
        keepMatter(made, matter, toIndexPage(matter, printed, published))
      }
      writeKept(join(made, sourceName), source)
      try {
        renameSync(made, join(root, digest))
      } catch {
        // Where another build was faster, what it has kept is the same.
        rmSync(made, { recursive: true })
      }
    },
  }
}

/**
 * Read what documents refer to.
 *
 * @param documents
 *   Documents of one edition.
 * @returns
 *   References by the ids of the documents.
 * @throws
 *   Where they are not kept, which a build has seen to.
 */
export function readReferences(
  documents: Iterable<{ digest: string }>,
  root = folder,
): Map<string, Array<Reference>> {
  const digests = new Set(Array.from(documents, ({ digest }) => digest))
  const sources = Array.from(digests, (digest) =>
    readKept(join(root, digest, sourceName), isParsedSource, 'what was read of a source'),
  )
  return new Map(sources.flatMap(({ references }) => Object.entries(references)))
}

const sourceName = 'source.json'

function isParsedSource(value: unknown): value is ParsedSource {
  return typeof value === 'object' && value !== null && 'documents' in value && 'messages' in value
}
