import { z } from 'zod'
import { findSchema, listKeyNames } from '../../schemas/keys.ts'
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
  const known = listKeyNames(schema, path)
  const near = findSynonym(key, known) ?? findNear(key, known)
  return `Unexpected key \`${shorten(key)}\`, expected ${toChoice(near === undefined ? known : [near])}`
}

/** Describe the map at a path by the first key that it needs: ``lines such as `text: …` ``. */
export function toKeyExample(schema: z.ZodType, path: Path): string | undefined {
  const keys = listKeyNames(schema, path)
  const isRequired = (key: string): boolean =>
    !(findSchema(schema, [...path, key]) instanceof z.ZodExactOptional)
  const key = keys.find(isRequired) ?? keys[0]
  if (key === undefined) return undefined
  return `${path.length > 0 ? 'indented ' : ''}lines such as \`${key}: …\``
}
