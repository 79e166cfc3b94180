/**
 * The cache of what was compiled: a source that has not changed is not parsed again, nor written as HTML.
 *
 * ```
 * node_modules/.astro/compiled/
 *   3f9c…/                a source, by its digest: a transcription or a volume, with all that its reading depends on
 *     manifest.json       what linking needs of it (`Manifest`)
 *     pages.jsonl         pages of its documents, a document a line; pages.json has the places of the lines
 *     sections.jsonl      pages of the sections around them, likewise
 *     index.jsonl         texts for the search index, likewise
 *     mentions.jsonl      mentions of entries, an entry a line
 *     annotations.jsonl   annotations, a document a line
 *     chapters.json       parts of the body of a volume
 *     printed-index.json  page of the printed index of a volume that has one
 * ```
 */

import { mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import type { CompiledSource, Manifest } from '../../compile/compiled.ts'
import { toCacheFolder } from './folder.ts'
import { writeLines } from './lines.ts'
import { readStamped, writeStamped } from './stamped-file.ts'

/** Keeps what was compiled. */
export interface SourceCache {
  /** Find the manifest of the source that has this digest; nothing where the source is to be compiled. */
  find: (digest: string) => Manifest | undefined
  /** Write what a source was compiled to: all of it, or, where the machine stops, nothing. */
  write: (digest: string, compiled: CompiledSource) => void
}

/**
 * Open the cache.
 *
 * @param root
 *   Folder (default: `toCacheFolder()`).
 */
export function openSourceCache(root = toCacheFolder()): SourceCache {
  return {
    find(digest) {
      const folder = join(root, digest)
      try {
        const manifest = readManifest(folder, digest)
        // It is in use (`sweepCache`).
        utimesSync(folder, new Date(), new Date())
        return manifest
      } catch {
        // A file that cannot be read is as good as none.
        return undefined
      }
    },
    write(digest, compiled) {
      const made = join(root, `${digest}.${process.pid}`)
      mkdirSync(made, { recursive: true })
      writeFiles(made, digest, compiled)
      try {
        renameSync(made, join(root, digest))
      } catch {
        // Another build was faster, and has written the same.
        rmSync(made, { recursive: true })
      }
    },
  }
}

/**
 * Read what linking needs of a source.
 *
 * @param folder
 *   Folder of the source.
 * @throws
 *   Where it is not in the cache.
 */
export function readManifest(folder: string, digest: string): Manifest {
  return readStamped(join(folder, 'manifest.json'), 'manifest', digest)
}

function writeFiles(folder: string, digest: string, { manifest, texts }: CompiledSource): void {
  const { pages, sections, index, mentions, annotations, chapters, printedIndex } = texts
  writeLines(join(folder, 'pages'), 'pages', digest, pages)
  writeLines(join(folder, 'sections'), 'sections', digest, sections)
  writeLines(join(folder, 'index'), 'index', digest, index)
  writeLines(join(folder, 'mentions'), 'mentions', digest, mentions)
  writeLines(join(folder, 'annotations'), 'annotations', digest, annotations)
  writeStamped(join(folder, 'chapters.json'), 'chapters', digest, chapters)
  if (printedIndex) {
    writeStamped(join(folder, 'printed-index.json'), 'printed-index', digest, printedIndex)
  }
  writeStamped(join(folder, 'manifest.json'), 'manifest', digest, manifest)
}
