/**
 * What was read of the sources, kept as files: a document is parsed once, and whoever needs its tree reads it.
 *
 * ```
 * node_modules/.astro/trees/
 *   3f9c…/            a source, by its digest: a transcription or a volume, with all that its reading depends on
 *     source.json     what lists need of its documents, and what there is to say of them (`ParsedSource`)
 *     d162.tree.json  tree of a document (`KeptTree`)
 *     3.section.json  tree of a section of its front and back matter, by its place among them
 *     matter.json     what else is shown of its matter
 *     words.json      what its documents say on which page, for the printed index
 *     mentions.jsonl  mentions of entries in its documents, an entry a line
 *     mentions.json   where each of these lines stands
 * ```
 */

import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Stretch } from '../edition/stretches.ts'
import type { Matter } from '../parse/tei/index.ts'
import type { Root } from '../tree/nodes.ts'
import { folder, readKept, readKeptTree, writeKept, writeKeptTree } from './kept.ts'
import { keepMatter } from './matter.ts'
import { type DocumentMentions, keepMentions } from './mentions.ts'
import type { ParsedSource } from './source.ts'

/** What is kept of a source by itself. */
export interface Parts {
  /** Trees of its documents, by their ids. */
  documents: ReadonlyMap<string, Root>
  /** What surrounds them, where the source is a volume. */
  matter?: Matter
  /** Mentions of entries in them, by the keys of the entries. */
  mentions: ReadonlyMap<string, Array<DocumentMentions>>
  /** What they say, by their ids. */
  words: ReadonlyMap<string, Array<Stretch>>
}

/** What the documents of a source say, by their ids. */
export type SourceWords = Record<string, Array<Stretch>>

/** Where trees are kept. */
export interface Trees {
  /** What was read of a source of this digest; nothing where it was not read yet. */
  find: (digest: string) => Promise<ParsedSource | undefined>
  /** Keep what was read of a source: all of it, or, where the machine stops, nothing. */
  keep: (digest: string, source: ParsedSource, parts: Parts) => void
  /** Remove the sources that have none of these digests. */
  sweep: (digests: ReadonlySet<string>) => Promise<void>
}

/**
 * Open the trees.
 *
 * @param root
 *   Folder in which they are kept (default: in the dependencies of this project, which no commit holds).
 */
export function openTrees(root = folder): Trees {
  return {
    async find(digest) {
      const text = await readFile(join(root, digest, sourceName), 'utf8').catch(() => undefined)
      const source: unknown = text === undefined ? undefined : JSON.parse(text)
      return isParsedSource(source) ? source : undefined
    },
    keep(digest, source, parts) {
      const made = join(root, `${digest}.${process.pid}`)
      mkdirSync(made, { recursive: true })
      keepParts(made, parts)
      writeKept(join(made, sourceName), source)
      try {
        renameSync(made, join(root, digest))
      } catch {
        // Where another build was faster, its trees are the same.
        rmSync(made, { recursive: true })
      }
    },
    async sweep(digests) {
      const names = await readdir(root).catch(() => [])
      const old = names.filter((name) => !digests.has(name))
      await Promise.all(old.map((name) => rm(join(root, name), { recursive: true, force: true })))
    },
  }
}

/**
 * Read the tree of a document.
 *
 * @param document
 *   Its entry in the store.
 * @returns
 *   Tree, with `tree.data.document`.
 */
export function readTree(
  { digest, document }: { digest: string; document: string },
  root = folder,
): Root {
  return readKeptTree(join(root, digest, toTreeName(document)), 'the tree of a document')
}

/**
 * Read what the documents of a source say.
 *
 * @param digest
 *   Digest of the source.
 */
export function readWords(digest: string, root = folder): SourceWords {
  return readKept(join(root, digest, wordsName), isWords, 'the words of documents')
}

function keepParts(made: string, { documents, matter, mentions, words }: Parts): void {
  for (const [id, tree] of documents) writeKeptTree(join(made, toTreeName(id)), tree)
  if (matter) keepMatter(made, matter)
  writeKept(join(made, wordsName), Object.fromEntries(words))
  keepMentions(made, mentions)
}

const sourceName = 'source.json'
const wordsName = 'words.json'

/** No id has a full stop, so that no document has the name of another part. */
function toTreeName(document: string): string {
  return `${document}.tree.json`
}

function isParsedSource(value: unknown): value is ParsedSource {
  return typeof value === 'object' && value !== null && 'documents' in value && 'messages' in value
}

function isWords(value: unknown): value is SourceWords {
  return typeof value === 'object' && value !== null && !('type' in value)
}
