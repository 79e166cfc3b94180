import { z } from 'zod'
import { findNear } from '../../tree/near.ts'
import { shorten } from '../shorten.ts'
import { toChoice } from './expectations.ts'
import type { Path } from './places.ts'
import { findSynonym } from './synonyms.ts'

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
  const known = listKeys(schema, path)
  const near = findSynonym(key, known) ?? findNear(key, known)
  return `Unexpected key \`${shorten(key)}\`, expected ${toChoice(near === undefined ? known : [near])}`
}

/** Describe the map at a path by the first key that it needs: ``lines such as `text: …` ``. */
export function toKeyExample(schema: z.ZodType, path: Path): string | undefined {
  const map = findMap(schema, path)
  if (map === undefined) return undefined
  const keys = Object.entries(map.shape)
  const [key] = keys.find(([, value]) => !(value instanceof z.ZodExactOptional)) ?? keys[0] ?? []
  return `${path.length > 0 ? 'indented ' : ''}lines such as \`${key}: …\``
}

function listKeys(schema: z.ZodType, path: Path): Array<string> {
  return Object.keys(findMap(schema, path)?.shape ?? {})
}

function findMap(schema: z.ZodType, path: Path): z.ZodObject | undefined {
  let inner: unknown = unwrap(schema)
  for (const step of path) {
    if (inner instanceof z.ZodArray) inner = unwrap(inner.element)
    else if (inner instanceof z.ZodObject) inner = unwrap(inner.shape[String(step)])
  }
  return inner instanceof z.ZodObject ? inner : undefined
}

/** Get the inner schema of an optional key. */
function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodExactOptional ? schema.unwrap() : schema
}
