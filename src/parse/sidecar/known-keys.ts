import { closest, distance } from 'fastest-levenshtein'
import { z } from 'zod'
import { at } from '../../tree/at.ts'
import { shorten } from '../shorten.ts'
import { toChoice } from './expectations.ts'
import type { Path } from './places.ts'

/**
 * Describe an unknown key, and suggest the known key that is probably meant.
 *
 * @param schema
 *   Schema of the whole file.
 * @param path
 *   Path to the map with the key.
 * @param key
 *   Unknown key.
 * @returns
 *   ``Unexpected key `pags`, expected `pages` ``; lists all known keys if none is similar.
 */
export function toUnknownKeyReason(schema: z.ZodType, path: Path, key: string): string {
  const known = Object.keys(findMap(schema, path).shape)
  const near = key.length < maxKeyLength ? closest(key, known) : ''
  const expected = distance(key, near) <= Math.max(near.length, key.length) / 2 ? [near] : known
  return `Unexpected key \`${shorten(key)}\`, expected ${toChoice(expected)}`
}

/** Describe the map at a path by the first key that it needs: ``lines such as `text: …` ``. */
export function toKeyExample(schema: z.ZodType, path: Path): string {
  const keys = Object.entries(findMap(schema, path).shape)
  const [key] = keys.find(([, value]) => !(value instanceof z.ZodExactOptional)) ?? at(keys, 0)
  return `${path.length > 0 ? 'indented ' : ''}lines such as \`${key}: …\``
}

/** Length from which a key is not compared with known keys (UTF-16 code units). */
const maxKeyLength = 60

/** Find the schema of the map at a path. */
function findMap(schema: z.ZodType, path: Path): z.ZodObject {
  let inner = unwrap(schema)
  for (const step of path) {
    inner = unwrap(inner instanceof z.ZodArray ? inner.element : toMap(inner).shape[String(step)])
  }
  return toMap(inner)
}

function toMap(schema: unknown): z.ZodObject {
  /* v8 ignore next -- only maps have keys, and schemas are lists and maps of texts */
  if (!(schema instanceof z.ZodObject)) throw new TypeError('Unexpected schema without keys')
  return schema
}

/** Get the inner schema of an optional key. */
function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodExactOptional ? schema.unwrap() : schema
}
