/**
 * Things kept so that each is read without the others: they stand in one file, one a line, and another file says where.
 * With a file for each there would be ten thousand of them, and a disk makes files more slowly than it writes them.
 *
 * ```
 * pages.jsonl   {"html":{"title":"Memorandum …
 * pages.json    [{ "key": "d162", "start": 0, "length": 7012 }, …]
 * ```
 */

import { closeSync, openSync, readSync, writeFileSync } from 'node:fs'
import { readKept, writeKept } from './kept.ts'

/** Where something is kept. */
export interface KeptLine {
  /** By what it is known. */
  key: string
  /** Where it begins in the file, in bytes, 0-based. */
  start: number
  /** How many bytes it is. */
  length: number
}

/**
 * Keep things, one a line.
 *
 * @param path
 *   Path of both files, without their extensions.
 * @param things
 *   What to keep, by what it is known; each is made when the one before is written as JSON.
 */
export function keepLines(path: string, things: Iterable<[key: string, value: unknown]>): void {
  const places: Array<KeptLine> = []
  const lines: Array<Buffer> = []
  let start = 0
  for (const [key, value] of things) {
    const line = Buffer.from(`${JSON.stringify(value)}\n`)
    lines.push(line)
    places.push({ key, start, length: line.length })
    start += line.length
  }
  writeFileSync(`${path}.jsonl`, Buffer.concat(lines))
  writeKept(`${path}.json`, places)
}

/** List what is kept in lines. */
export function listLines(path: string): Array<KeptLine> {
  return readKept(`${path}.json`, isPlaces, 'places of lines')
}

/**
 * Find one of the things that are kept in lines.
 *
 * @throws
 *   Where there is none of this key.
 */
export function findLine(path: string, key: string): KeptLine {
  if (last.path !== path) {
    last = { path, places: new Map(listLines(path).map((place) => [place.key, place])) }
  }
  const place = last.places.get(key)
  if (place === undefined) throw new Error(`Unexpected key ${key}, expected one of ${path}.json`)
  return place
}

/** Where the lines are that were looked for last: most are read after another of the same file. */
let last: { path: string; places: ReadonlyMap<string, KeptLine> } = { path: '', places: new Map() }

/**
 * Read one of the things that are kept in lines.
 *
 * @param place
 *   Where it is, as `listLines` and `findLine` have it.
 * @param isKept
 *   Takes a look at the outside, as that of `readKept`.
 * @param expected
 *   What is kept there.
 */
export function readLine<T>(
  path: string,
  { start, length }: Pick<KeptLine, 'start' | 'length'>,
  isKept: (value: unknown) => value is T,
  expected: string,
): T {
  const bytes = Buffer.alloc(length)
  const file = openSync(`${path}.jsonl`, 'r')
  try {
    readSync(file, bytes, 0, length, start)
  } finally {
    closeSync(file)
  }
  const value: unknown = JSON.parse(bytes.toString())
  if (isKept(value)) return value
  throw new Error(`Unexpected content of ${path}.jsonl at byte ${start}, expected ${expected}`)
}

function isPlaces(value: unknown): value is Array<KeptLine> {
  return Array.isArray(value)
}
