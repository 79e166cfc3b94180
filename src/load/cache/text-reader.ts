import { join } from 'node:path'
import type { TextReader } from '../../compile/text-reader.ts'
import { toCacheFolder } from './folder.ts'
import { type LineReader, openLines } from './lines.ts'
import { readManifest } from './source-cache.ts'
import { type Lines, readStamped } from './stamped-file.ts'

/**
 * Open the cache to read texts.
 *
 * @param root
 *   Folder (default: `toCacheFolder()`).
 */
export function openTextReader(root = toCacheFolder()): TextReader {
  const open = <Kind extends keyof Lines>(digest: string, kind: Kind): LineReader<Lines[Kind]> => {
    return openLines(join(root, digest, kind), kind, digest)
  }
  const pages = remember((digest) => open(digest, 'pages'))
  const sections = remember((digest) => open(digest, 'sections'))
  const index = remember((digest) => open(digest, 'index'))
  const mentions = remember((digest) => open(digest, 'mentions'))
  const annotations = remember((digest) => open(digest, 'annotations'))
  return {
    page: ({ digest, key }) => pages(digest).read(key),
    section: (digest, place) => sections(digest).read(String(place)),
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

/** Make a function that makes the value of each key once. Most lines are read after others of the same file. */
function remember<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>()
  return (key) => {
    const value = made.get(key) ?? make(key)
    made.set(key, value)
    return value
  }
}
