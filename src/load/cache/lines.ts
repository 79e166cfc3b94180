/**
 * Random access to many values in one file: one value a line, and a second file with the positions of the lines. One
 * file for each value would make tens of thousands of files, which are slow to create.
 *
 * ```
 * pages.jsonl   ["d162",{"html":{"title":"Memorandum …
 * pages.json    { "stamp": "pages 3f9c…", "value": [{ "key": "d162", "start": 0, "length": 7019 }, …] }
 * ```
 */

import { closeSync, openSync, readSync, writeFileSync } from 'node:fs'
import type { Keyed } from '../../compile/compiled.ts'
import {
  type LinePosition,
  type Lines,
  parseJson,
  readStamped,
  writeStamped,
} from './stamped-file.ts'

/**
 * Write values, one a line, and the file with their positions.
 *
 * @param path
 *   Path of both files, without their extensions.
 * @param kind
 *   Kind of the values.
 * @param digest
 *   Digest of their source.
 */
export function writeLines<Kind extends keyof Lines>(
  path: string,
  kind: Kind,
  digest: string,
  values: Iterable<Keyed<Lines[Kind]>>,
): void {
  const places: Array<LinePosition> = []
  const lines: Array<Buffer> = []
  let start = 0
  for (const [key, value] of values) {
    const line = Buffer.from(`${JSON.stringify([key, value])}\n`)
    lines.push(line)
    places.push({ key, start, length: line.length })
    start += line.length
  }
  writeFileSync(`${path}.jsonl`, Buffer.concat(lines))
  writeStamped(`${path}.json`, kind, digest, places)
}

/** Reads values of one kind by their keys. */
export interface LineReader<Value> {
  /** List the keys, in the order in which they were written. */
  keys: () => Iterable<string>
  /**
   * Read the value of a key.
   *
   * @throws
   *   Error if there is no value of this key.
   */
  read: (key: string) => Value
}

/** Open a file of values; the parameters are those of `writeLines`. */
export function openLines<Kind extends keyof Lines>(
  path: string,
  kind: Kind,
  digest: string,
): LineReader<Lines[Kind]> {
  const places = new Map(readStamped(`${path}.json`, kind, digest).map((line) => [line.key, line]))
  return {
    keys: () => places.keys(),
    read(key) {
      const place = places.get(key)
      if (place === undefined)
        throw new Error(`Unexpected key ${key}, expected one of ${path}.json`)
      const line = parseJson(readBytes(`${path}.jsonl`, place))
      if (isKeyed<Lines[Kind]>(line, key)) return line[1]
      throw new Error(`Unexpected content of ${path}.jsonl at byte ${place.start}, expected ${key}`)
    },
  }
}

function readBytes(path: string, { start, length }: LinePosition): string {
  const bytes = Buffer.alloc(length)
  const file = openSync(path, 'r')
  try {
    readSync(file, bytes, 0, length, start)
  } finally {
    closeSync(file)
  }
  return bytes.toString()
}

/** Check the key of a line. The stamp of the positions guarantees the type of its value (see `stamped-file.ts`). */
function isKeyed<Value>(value: unknown, key: string): value is Keyed<Value> {
  return Array.isArray(value) && value[0] === key
}
