/**
 * Values in one file, each of which is read without the others: one a line, and another file with their places. A file
 * for each would be ten thousand files, and a disk makes files more slowly than it writes them.
 *
 * ```
 * pages.jsonl   ["d162",{"html":{"title":"Memorandum …
 * pages.json    { "stamp": "pages 3f9c…", "value": [{ "key": "d162", "start": 0, "length": 7019 }, …] }
 * ```
 */

import { closeSync, openSync, readSync, writeFileSync } from 'node:fs'
import type { Keyed } from '../../compile/compiled.ts'
import { type Lines, readStamped, writeStamped } from './stamped-file.ts'

/** Place of a value. */
export interface Line {
  key: string
  /** Where it begins in the file, in bytes, 0-based. */
  start: number
  /** Bytes. */
  length: number
}

/**
 * Write values, one a line.
 *
 * @param path
 *   Path of both files, without their extensions.
 * @param kind
 *   What each of them is.
 * @param digest
 *   Digest under which they are kept.
 */
export function writeLines<Kind extends keyof Lines>(
  path: string,
  kind: Kind,
  digest: string,
  values: Iterable<Keyed<Lines[Kind]>>,
): void {
  const places: Array<Line> = []
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

/** Reads values of one kind. */
export interface LineReader<Value> {
  /** List the keys, in the order in which they were written. */
  keys: () => Iterable<string>
  /**
   * Read the value of a key.
   *
   * @throws
   *   Where there is none.
   */
  read: (key: string) => Value
}

/** Open a file of values; as `writeLines`. */
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
      const line: unknown = JSON.parse(readBytes(`${path}.jsonl`, place))
      if (isKeyed<Lines[Kind]>(line, key)) return line[1]
      throw new Error(`Unexpected content of ${path}.jsonl at byte ${place.start}, expected ${key}`)
    },
  }
}

function readBytes(path: string, { start, length }: Line): string {
  const bytes = Buffer.alloc(length)
  const file = openSync(path, 'r')
  try {
    readSync(file, bytes, 0, length, start)
  } finally {
    closeSync(file)
  }
  return bytes.toString()
}

/** The stamp of the places says what the values are (see `stamped-file.ts`); the key, that the file is theirs. */
function isKeyed<Value>(value: unknown, key: string): value is Keyed<Value> {
  return Array.isArray(value) && value[0] === key
}
