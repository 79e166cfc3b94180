import type { Position } from 'unist'
import { isMap, isScalar, isSeq, type LineCounter, type ParsedNode } from 'yaml'

/** A way from the top of a file to a value: keys of maps, 0-based indexes of lists. */
export type Path = ReadonlyArray<PropertyKey>

/** Where things stand in a YAML file. */
export interface Places {
  /** Range of the value at a path, or of the innermost value on the way to it, where there is none. */
  value: (path: Path) => Position
  /** Range of a key of the map at a path. */
  key: (path: Path, key: string) => Position
  /** Range between two UTF-16 offsets. */
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
  return {
    value(path) {
      const [start, end] = find(path)?.range ?? [0, 0]
      return range(start, end)
    },
    key(path, key) {
      const node = find(path)
      const pair = isMap(node) && node.items.find((item) => isKey(item.key, key))
      const [start, end] = (pair ? pair.key.range : node?.range) ?? [0, 0]
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

  function range(start: number, end: number): Position {
    return { start: place(start), end: place(end) }
  }

  function place(offset: number): Position['start'] {
    const { line, col } = lines.linePos(offset)
    // Before the first line, which an empty file does not have, the counter answers 0.
    return { line: Math.max(line, 1), column: Math.max(col, 1), offset }
  }
}

function child(node: ParsedNode | null, step: PropertyKey): ParsedNode | null | undefined {
  if (isMap(node)) return node.items.find((item) => isKey(item.key, step))?.value
  if (isSeq(node) && typeof step === 'number') return node.items[step]
  return undefined
}

function isKey(node: unknown, key: PropertyKey): boolean {
  return isScalar(node) && node.value === key
}
