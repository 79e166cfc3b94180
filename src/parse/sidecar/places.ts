import type { Position } from 'unist'
import { isMap, isScalar, isSeq, type LineCounter, type ParsedNode, type YAMLMap } from 'yaml'

/** A way from the top of a file to a value: keys of maps, 0-based indexes of lists. */
export type Path = ReadonlyArray<PropertyKey>

/** Where things stand in a YAML file. */
export interface Places {
  /** Range of the value at a path; where there is none, of the innermost value on the way to it. */
  value: (path: Path) => Position
  /** Whether the file has the key, or the item of a list, at a path, be it without a value. */
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
 * @param root
 *   Top value of the file, or nothing where the file is empty.
 * @param lines
 *   Counter that the file was parsed with.
 */
export function toPlaces(root: ParsedNode | null, lines: LineCounter): Places {
  // A map with many unknown keys is indexed once, not searched for each of them.
  const indexes = new WeakMap<YAMLMap, Index>()

  return {
    value(path) {
      const [start, end] = find(path)?.range ?? [0, 0]
      return range(start, end)
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
    // An empty file has no first line: the counter answers 0.
    return { line: Math.max(line, 1), column: Math.max(col, 1), offset }
  }
}

type Index = Map<unknown, { key: ParsedNode; value: ParsedNode | null }>

/** Pairs of a map by their keys; of a key that is written twice, the last. */
function toIndex(map: YAMLMap<ParsedNode, ParsedNode | null>): Index {
  return new Map(
    map.items.flatMap(({ key, value }) => (isScalar(key) ? [[key.value, { key, value }]] : [])),
  )
}
