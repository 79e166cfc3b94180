import { join } from 'node:path'
import type { TextReader } from '../../compile/text-reader.ts'
import { memoize } from '../../tree/memoize.ts'
import { toCacheFolder } from './folder.ts'
import { type LineReader, openLines } from './lines.ts'
import { readManifest } from './source-cache.ts'
import { type Lines, readStamped } from './stamped-file.ts'

/**
 * Open the cache to read compiled texts.
 *
 * @param root
 *   Folder of the cache (default: `toCacheFolder()`).
 */
export function openTextReader(root = toCacheFolder()): TextReader {
  const open = <Kind extends keyof Lines>(digest: string, kind: Kind): LineReader<Lines[Kind]> => {
    return openLines(join(root, digest, kind), kind, digest)
  }
  const pages = memoize((digest) => open(digest, 'pages'))
  const trees = memoize((digest) => open(digest, 'trees'))
  const sections = memoize((digest) => open(digest, 'sections'))
  const places = memoize((digest) => {
    const listed = readStamped(join(root, digest, 'places.json'), 'places', digest)
    return new Map(Object.entries(listed))
  })
  const index = memoize((digest) => open(digest, 'index'))
  const mentions = memoize((digest) => open(digest, 'mentions'))
  const annotations = memoize((digest) => open(digest, 'annotations'))
  return {
    page: ({ digest, key }) => pages(digest).read(key),
    tree: ({ digest, key }) => trees(digest).read(key),
    section: (digest, place) => sections(digest).read(String(place)),
    places({ digest, key }) {
      const codes = places(digest).get(key)
      if (codes !== undefined) return codes
      throw new Error(`Unexpected text ${key}, expected one of places.json in ${digest}`)
    },
    indexText: ({ digest, key }) => index(digest).read(key),
    mentioned: (digest) => mentions(digest).keys(),
    mentions: ({ digest, key }) => mentions(digest).read(key),
    annotations: ({ digest, key }) => annotations(digest).read(key),
    chapters: (digest) => readStamped(join(root, digest, 'chapters.json'), 'chapters', digest),
    printedIndex(digest) {
      return readStamped(join(root, digest, 'printed-index.json'), 'printed-index', digest)
    },
    references(digests) {
      const manifests = Array.from(new Set(digests), (digest) =>
        readManifest(join(root, digest), digest),
      )
      return new Map(manifests.flatMap(({ references }) => Object.entries(references)))
    },
  }
}
