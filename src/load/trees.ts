/**
 * What was read of the sources, kept as files: a document is parsed once, and whoever needs its tree reads it.
 *
 * ```
 * node_modules/.astro/trees/
 *   3f9c…/            a source, by its digest: a transcription or a volume, with all that its reading depends on
 *     source.json     what lists need of its documents, and what there is to say of them (`ParsedSource`)
 *     d162.json       tree of a document
 *     matter.json     front and back matter of a volume
 *     mentions.json   mentions of our registers' entries in all its documents
 *     listed-mentions.json   … of the entries of the volume's own lists
 *     words.json      what its documents say on which page, for the printed index
 * ```
 */

import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { UnitMentions } from '../edition/entry-mentions.ts'
import type { Stretch } from '../edition/stretches.ts'
import type { Matter } from '../parse/tei/index.ts'
import type { Root } from '../tree/nodes.ts'
import type { ParsedSource } from './source.ts'

/**
 * Folder of the trees, from the folder in which the site is built. Astro keeps its own beside it; the
 * variable `CACHE_DIR` names another place for both.
 */
const folder = join(process.env['CACHE_DIR'] ?? join('node_modules', '.astro'), 'trees')

/** Mentions of entries in the documents of a source, by the keys of the entries. */
export type Mentions = Record<string, Array<{ document: string; units: Array<UnitMentions> }>>

/** What the documents of a source say, by their ids. */
export type SourceWords = Record<string, Array<Stretch>>

/** What is kept of a source by itself: trees by the ids of the documents, `matter`, `mentions` and `words`. */
export type Part = Root | Matter | Mentions | SourceWords

/** Where trees are kept. */
export interface Trees {
  /** What was read of a source of this digest; nothing where it was not read yet. */
  find: (digest: string) => Promise<ParsedSource | undefined>
  /**
   * Keep what was read of a source: all of it, or, where the machine stops, nothing. It is written at once: to be
   * told when each of hundreds of small files is there takes longer than to write it.
   */
  keep: (digest: string, source: ParsedSource, parts: ReadonlyMap<string, Part>) => void
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
      for (const [id, part] of parts) write(join(made, `${id}.json`), part)
      write(join(made, sourceName), source)
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
 * Read the tree of a document, at once: thousands are read, each is small, and to have the thread told when each of
 * them is there takes longer than reading it.
 *
 * @param document
 *   Its entry in the store.
 * @returns
 *   Tree, with `tree.data.document`; throws where it is not kept, which a build has seen to.
 */
export function readTree(
  { digest, document }: { digest: string; document: string },
  root = folder,
): Root {
  const path = join(root, digest, `${document}.json`)
  return toPart(path, readFileSync(path, 'utf8'), isRoot, 'the tree of a document')
}

/**
 * Read the front and back matter of a volume.
 *
 * @param record
 *   Its entry in the store.
 */
export async function readMatter({ digest }: { digest: string }, root = folder): Promise<Matter> {
  return readPart(join(root, digest, `${matterName}.json`), isMatter, 'the matter of a volume')
}

/**
 * Read the mentions of entries in the documents of a source.
 *
 * @param digest
 *   Digest of the source.
 * @param name
 *   `mentionsName` or `listedMentionsName`.
 */
export async function readMentions(
  digest: string,
  name = mentionsName,
  root = folder,
): Promise<Mentions> {
  return readPart(join(root, digest, `${name}.json`), isMentions, 'mentions')
}

/**
 * Read what the documents of a source say.
 *
 * @param digest
 *   Digest of the source.
 */
export async function readWords(digest: string, root = folder): Promise<SourceWords> {
  return readPart(join(root, digest, `${wordsName}.json`), isWords, 'the words of documents')
}

async function readPart<T>(
  path: string,
  isPart: (value: unknown) => value is T,
  expected: string,
): Promise<T> {
  return toPart(path, await readFile(path, 'utf8'), isPart, expected)
}

function toPart<T>(
  path: string,
  text: string,
  isPart: (value: unknown) => value is T,
  expected: string,
): T {
  const part: unknown = JSON.parse(text)
  if (isPart(part)) return part
  throw new Error(`Unexpected content of ${path}, expected ${expected}`)
}

/** What the parts are kept as that are no trees; no document has such an id. */
export const matterName = 'matter'
export const mentionsName = 'mentions'
export const listedMentionsName = 'listed-mentions'
export const wordsName = 'words'

const sourceName = 'source.json'

/*
 * What `keep` wrote is what it was: the digest holds the code that wrote it. A look at the outside is enough.
 */

function isParsedSource(value: unknown): value is ParsedSource {
  return typeof value === 'object' && value !== null && 'documents' in value && 'messages' in value
}

function isMatter(value: unknown): value is Matter {
  return typeof value === 'object' && value !== null && 'sections' in value && 'chapters' in value
}

function isMentions(value: unknown): value is Mentions {
  return typeof value === 'object' && value !== null && !('type' in value)
}

function isWords(value: unknown): value is SourceWords {
  return typeof value === 'object' && value !== null && !('type' in value)
}

function isRoot(value: unknown): value is Root {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'root'
}

function write(path: string, value: unknown): void {
  writeFileSync(path, JSON.stringify(value))
}
