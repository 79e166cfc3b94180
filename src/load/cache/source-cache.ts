/**
 * Cache of compiled sources: a source that has not changed is neither parsed nor rendered again.
 *
 * ```
 * node_modules/.astro/compiled/
 *   3f9c…/                a source, by its digest: hash of a transcription or volume and all its dependencies
 *     manifest.json       its data for linking (`Manifest`)
 *     pages.jsonl         pages of its documents, one a line; pages.json has the positions of the lines
 *     trees.jsonl         their trees, likewise
 *     sections.jsonl      pages of its front and back matter, likewise
 *     places.json         places in its documents and sections
 *     index.jsonl         texts for the search index, likewise
 *     mentions.jsonl      mentions of entries, an entry a line
 *     annotations.jsonl   annotations, a document a line
 *     chapters.json       parts of the body of a volume
 *     printed-index.json  page of the printed index of a volume that has one
 *     checksums.json      checksums of all these files
 * ```
 *
 * Files are not flushed to the disk, which takes longer than compiling: after a power cut some may be empty. A source with a
 * damaged file is compiled again.
 */

import { existsSync, mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import type { CompiledSource, Manifest } from '../../compile/compiled.ts'
import { computeChecksums, verifyChecksums } from './checksums.ts'
import { toCacheFolder } from './folder.ts'
import { writeLines } from './lines.ts'
import { readStamped, writeStamped } from './stamped-file.ts'

/** Cache of compiled sources. */
export interface SourceCache {
  /** Find the manifest of a source by its digest; nothing if the source is missing or damaged and must be compiled. */
  find: (digest: string) => Manifest | undefined
  /** Write a compiled source atomically. */
  write: (digest: string, compiled: CompiledSource) => void
}

/**
 * Open the cache of compiled sources.
 *
 * @param root
 *   Folder of the cache (default: `toCacheFolder()`).
 */
export function openSourceCache(root = toCacheFolder()): SourceCache {
  return {
    find,
    write(digest, compiled) {
      const folder = join(root, digest)
      const temporary = `${folder}.${process.pid}`
      rmSync(temporary, { recursive: true, force: true })
      mkdirSync(temporary, { recursive: true })
      writeFiles(temporary, digest, compiled)
      // Another build may have written the same content first; otherwise what is there is damaged.
      if (find(digest) === undefined) replaceFolder(folder, temporary)
      rmSync(temporary, { recursive: true, force: true })
    },
  }

  function find(digest: string): Manifest | undefined {
    const folder = join(root, digest)
    try {
      verifyChecksums(folder, readStamped(join(folder, 'checksums.json'), 'checksums', digest))
      const manifest = readManifest(folder, digest)
      // Mark it as used (see `sweepCache`).
      utimesSync(folder, new Date(), new Date())
      return manifest
    } catch {
      return undefined
    }
  }
}

/** Replace a folder, which may be missing. If another build replaces it at the same time, its folder remains. */
function replaceFolder(folder: string, next: string): void {
  rmSync(folder, { recursive: true, force: true })
  try {
    renameSync(next, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
  }
}

/**
 * Read the manifest of a source.
 *
 * @param folder
 *   Folder of the source.
 * @throws
 *   Error if the source is not in the cache.
 */
export function readManifest(folder: string, digest: string): Manifest {
  return readStamped(join(folder, 'manifest.json'), 'manifest', digest)
}

function writeFiles(folder: string, digest: string, { manifest, texts }: CompiledSource): void {
  const { pages, trees, sections, index, mentions, annotations, chapters, places, printedIndex } =
    texts
  writeLines(join(folder, 'pages'), 'pages', digest, pages)
  writeLines(join(folder, 'trees'), 'trees', digest, trees)
  writeLines(join(folder, 'sections'), 'sections', digest, sections)
  writeLines(join(folder, 'index'), 'index', digest, index)
  writeLines(join(folder, 'mentions'), 'mentions', digest, mentions)
  writeLines(join(folder, 'annotations'), 'annotations', digest, annotations)
  writeStamped(join(folder, 'places.json'), 'places', digest, places)
  writeStamped(join(folder, 'chapters.json'), 'chapters', digest, chapters)
  if (printedIndex) {
    writeStamped(join(folder, 'printed-index.json'), 'printed-index', digest, printedIndex)
  }
  writeStamped(join(folder, 'manifest.json'), 'manifest', digest, manifest)
  writeStamped(join(folder, 'checksums.json'), 'checksums', digest, computeChecksums(folder))
}
