import { closest, distance } from 'fastest-levenshtein'
import { z } from 'zod'
import { shorten } from '../shorten.ts'
import { toChoice } from './expectations.ts'
import type { Path } from './places.ts'

/**
 * Say that a key is not known, and which one is meant.
 *
 * @param schema
 *   Schema of the whole file.
 * @param path
 *   Way to the map that has the key.
 * @param key
 *   Unknown key.
 * @returns
 *   ``Unexpected key `pags`, expected `pages` ``; all known keys where none is near.
 */
export function toUnknownKeyReason(schema: z.ZodType, path: Path, key: string): string {
  const known = listKeys(schema, path)
  const near = known.length > 0 && key.length < farthest ? closest(key, known) : ''
  const expected = distance(key, near) <= Math.max(near.length, key.length) / 2 ? [near] : known
  return `Unexpected key \`${shorten(key)}\`, expected ${toChoice(expected)}`
}

/** Characters of a key above which no known key is near. */
const farthest = 60

function listKeys(schema: z.ZodType, path: Path): Array<string> {
  let inner: unknown = unwrap(schema)
  for (const step of path) {
    if (inner instanceof z.ZodArray) inner = unwrap(inner.element)
    else if (inner instanceof z.ZodObject) inner = unwrap(inner.shape[String(step)])
  }
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
}

/** The schema inside those that allow a key to be absent. */
function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodExactOptional ? schema.unwrap() : schema
}
