/** The keys of a file that editors write, as its schema describes them. */

import { z } from 'zod'
import { typeNames } from './text.ts'
import { toYamlExample } from './yaml-example.ts'

/** A key, for a table of all keys of a file. */
export interface Key {
  /** Path from the root of the file: `dateline.when`, `participants[].role`. */
  path: string
  /** Type of the value, in words: `text`, `list of maps`. */
  type: string
  required: boolean
  description: string
  /** The key with a value, as it can be typed: `title: Letters of a Harbor`. */
  example: string
}

/** List the keys of a schema in its order, each before the keys in its value. */
export function listKeys(schema: z.ZodType, parent = ''): Array<Key> {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodArray) return listKeys(toType(inner.element), `${parent}[]`)
  if (!(inner instanceof z.ZodObject)) return []
  return Object.entries(inner.shape).flatMap(([key, value]) => {
    const child = toType(value)
    const path = parent === '' ? key : `${parent}.${key}`
    return [
      {
        path,
        type: toTypeWords(child),
        required: !(child instanceof z.ZodExactOptional),
        description: child.description ?? '',
        example: findExample(child, key) ?? '',
      },
      ...listKeys(child, path),
    ]
  })
}

/** A path from the root of a file to a value: keys of maps, 0-based indexes of lists. */
type Path = ReadonlyArray<PropertyKey>

/** Find the schema of the value at a path; nothing where the schema of the file has none. */
export function findSchema(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let found: z.ZodType | undefined = schema
  for (const step of path) {
    const inner: z.ZodType | undefined = found && unwrap(found)
    const next: unknown =
      inner instanceof z.ZodArray
        ? inner.element
        : inner instanceof z.ZodObject
          ? inner.shape[String(step)]
          : undefined
    found = next instanceof z.ZodType ? next : undefined
  }
  return found
}

/** List the keys of a map at a path; none where there is no map. */
export function listKeyNames(schema: z.ZodType, path: Path): Array<string> {
  const found = findSchema(schema, path)
  const map = found && unwrap(found)
  return map instanceof z.ZodObject ? Object.keys(map.shape) : []
}

/**
 * Find an example of the value at a path.
 *
 * @returns
 *   `title: Letters of a Harbor`, or only `berti` for an item of a list; nothing where the schema has none.
 */
export function findExampleAt(schema: z.ZodType, path: Path): string | undefined {
  const name = path.at(-1)
  if (name === undefined) return undefined
  if (typeof name === 'string') {
    const found = findSchema(schema, path)
    return found && findExample(found, name)
  }
  const list = findSchema(schema, path.slice(0, -1))
  const item = list && toFirst(toFirst(list.meta()?.examples))
  return typeof item === 'string' ? toYamlExample('', item).slice(': '.length) : undefined
}

function findExample(schema: z.ZodType, key: string): string | undefined {
  const example = toFirst(schema.meta()?.examples)
  return example === undefined ? undefined : toYamlExample(key, example)
}

function toFirst(values: unknown): unknown {
  const list: ReadonlyArray<unknown> = Array.isArray(values) ? values : []
  return list[0]
}

/** Get the schema of the value of an optional key. */
function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodExactOptional ? toType(schema.unwrap()) : schema
}

/** The types of zod hide that every schema inside another one is of this class. */
function toType(schema: unknown): z.ZodType {
  return schema instanceof z.ZodType ? schema : z.never()
}

/** Name the type of the values of a schema. */
function toTypeWords(schema: z.ZodType): string {
  const inner = unwrap(schema)
  const words = typeNames.get(inner)?.words
  if (words !== undefined) return words
  if (inner instanceof z.ZodObject) return 'map'
  if (inner instanceof z.ZodEnum || inner instanceof z.ZodLiteral) return quoteValues(inner)
  if (inner instanceof z.ZodUnion) {
    return inner.options.map((option) => toTypeWords(toType(option))).join(' or ')
  }
  if (!(inner instanceof z.ZodArray)) return 'text'
  const element = toTypeWords(toType(inner.element))
  return element === 'map' ? 'list of maps' : `list of ${element}`
}

function quoteValues(schema: z.ZodEnum | z.ZodLiteral): string {
  const values = schema instanceof z.ZodEnum ? schema.options : [...schema.values]
  return values.map((value) => `\`${String(value)}\``).join(', ')
}
