import type { Position } from 'unist'
import { isMap, isScalar, isSeq, type LineCounter, type ParsedNode, type YAMLMap } from 'yaml'

/** A path from the root of a file to a value: keys of maps, 0-based indexes of lists. */
export type Path = ReadonlyArray<PropertyKey>

/** Positions of keys and values in a YAML file. */
export interface Places {
  /** Range of the value at a path; if there is none, of the innermost value along the path. */
  value: (path: Path) => Position
  /** Range of some words of the value at a path; of the whole value if it writes them in another way. */
  within: (path: Path, words: string) => Position
  /** Whether the file has the key or list item at a path, with or without a value. */
  has: (path: Path) => boolean
  /** Range of a key of the map at a path. */
  key: (path: Path, key: string) => Position
  /** Range between two offsets (UTF-16 code units, 0-based). */
  range: (start: number, end: number) => Position
}

/**
 * Find lines and columns in a YAML file.
 *
 * ```
 * > | pages: { first: 366 }
 *     ^^^^^                 key([], 'pages')
 *                     ^^^   value(['pages', 'first'])
 * ```
 *
 * @param source
 *   Text of the file.
 * @param root
 *   Root value of the file, or `null` if the file is empty.
 * @param lines
 *   Line counter with which the file was parsed.
 */
export function toPlaces(source: string, root: ParsedNode | null, lines: LineCounter): Places {
  // Maps are indexed once, instead of searched for each of many unknown keys.
  const indexes = new WeakMap<YAMLMap, Index>()

  return {
    value(path) {
      const [start, end] = find(path)?.range ?? [0, 0]
      return range(start, end)
    },
    within(path, words) {
      const [start, end] = find(path)?.range ?? [0, 0]
      const found = words === '' ? -1 : source.indexOf(words, start)
      return found < 0 || found > end ? range(start, end) : range(found, found + words.length)
    },
    has(path) {
      return child(find(path.slice(0, -1)), path.at(-1) ?? '') !== undefined
    },
    key(path, key) {
      const map = find(path)
      const [start, end] = (isMap(map) ? pair(map, key)?.key.range : map?.range) ?? [0, 0]
      return range(start, end)
    },
    range,
  }

  function find(path: Path): ParsedNode | null {
    let node = root
    for (const step of path) {
      const next = child(node, step)
      if (!next) break
      node = next
    }
    return node
  }

  function child(node: ParsedNode | null, step: PropertyKey): ParsedNode | null | undefined {
    if (isMap<ParsedNode, ParsedNode | null>(node)) return pair(node, step)?.value
    return isSeq<ParsedNode>(node) && typeof step === 'number' ? node.items[step] : undefined
  }

  function pair(map: YAMLMap<ParsedNode, ParsedNode | null>, key: PropertyKey) {
    const index = indexes.get(map) ?? toIndex(map)
    indexes.set(map, index)
    return index.get(key)
  }

  function range(start: number, end: number): Position {
    return { start: place(start), end: place(end) }
  }

  function place(offset: number): Position['start'] {
    const { line, col } = lines.linePos(offset)
    // In an empty file, the counter returns line 0.
    return { line: Math.max(line, 1), column: Math.max(col, 1), offset }
  }
}

type Index = Map<unknown, { key: ParsedNode; value: ParsedNode | null }>

/** Index the pairs of a map by key; if a key is repeated, its last pair is used. */
function toIndex(map: YAMLMap<ParsedNode, ParsedNode | null>): Index {
  return new Map(
    map.items.flatMap(({ key, value }) => (isScalar(key) ? [[key.value, { key, value }]] : [])),
  )
}
