import { z } from 'zod'

/**
 * Fill a file that editors write with one value, in every key that takes it. A new key is filled without anything being added
 * here: the schema is walked.
 *
 * @param schema
 *   Schema of the file.
 * @param value
 *   Value for every text; where the schema refuses it, an example of the schema.
 * @returns
 *   Content of a file that the schema accepts. Lists of maps have an item for each key that these may have.
 */
export function fillSchema(schema: z.ZodType, value: string): Record<string, unknown> {
  const inner = unwrap(schema)
  if (!(inner instanceof z.ZodObject)) throw new Error('Unexpected schema, expected that of a map')
  return fillMap(inner, value)
}

/** A key with its value. */
type Entry = readonly [key: string, value: unknown]

/** Fill a map: what is required, and all else that may be beside it. */
function fillMap(schema: z.ZodObject, value: string): Record<string, unknown> {
  const { required, others } = listEntries(schema, value)
  let filled = required
  for (const entry of others) {
    const more = [...filled, entry]
    if (filled === required || schema.safeParse(toMap(more)).success) filled = more
  }
  return toMap(filled)
}

/** Make maps with what is required and one other key, or two where one alone is refused: words of a text need a note. */
function listMaps(schema: z.ZodObject, value: string): Array<Record<string, unknown>> {
  const { required, others } = listEntries(schema, value)
  const choices: ReadonlyArray<ReadonlyArray<Entry>> = [[], ...others.map((one) => [one])]
  return choices.flatMap((own): Array<Record<string, unknown>> => {
    const tried = choices.map((beside) => toMap([...required, ...beside, ...own]))
    const accepted = tried.find((map) => schema.safeParse(map).success)
    return accepted ? [accepted] : []
  })
}

function listEntries(
  schema: z.ZodObject,
  value: string,
): { required: Array<Entry>; others: Array<Entry> } {
  const required: Array<Entry> = []
  const others: Array<Entry> = []
  for (const [key, shape] of Object.entries(schema.shape)) {
    const child = toType(shape)
    const filled = fill(child, value)
    if (filled !== undefined)
      (child instanceof z.ZodExactOptional ? others : required).push([key, filled])
  }
  return { required, others }
}

function toMap(entries: ReadonlyArray<Entry>): Record<string, unknown> {
  return Object.fromEntries(entries)
}

/** Fill a value: with the value itself, if the schema takes it, else with an example of its own. */
function fill(schema: z.ZodType, value: string): unknown {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodObject) return fillMap(inner, value)
  const filled = inner instanceof z.ZodArray ? fillItems(toType(inner.element), value) : value
  if (inner.safeParse(filled).success) return filled
  const examples: unknown = schema.meta()?.examples
  const list: ReadonlyArray<unknown> = Array.isArray(examples) ? examples : []
  return list[0]
}

/** Fill the items of a list: two, since one may be too few; nothing where the schema of an item takes no value. */
function fillItems(item: z.ZodType, value: string): Array<unknown> | undefined {
  const inner = unwrap(item)
  if (inner instanceof z.ZodObject) return listMaps(inner, value)
  const filled = fill(item, value)
  return filled === undefined ? undefined : [filled, filled]
}

/** A key at which a schema refuses a value. */
export interface Refused {
  /** `title`, `dateline.text`, `editors[].family`. */
  path: string
  /** Contents of a file with the value there. */
  content: unknown
}

/** List the keys of a schema whose values are not lists or maps, each with a file that has a value there alone. */
export function listLeaves(schema: z.ZodType, value: string): Array<Refused> {
  const inner = unwrap(schema)
  if (inner instanceof z.ZodArray)
    return listLeaves(toType(inner.element), value).map(({ path, content }) => ({
      path: `[]${path}`,
      content: [content],
    }))
  if (!(inner instanceof z.ZodObject)) return [{ path: '', content: value }]
  return Object.entries(inner.shape).flatMap(([key, child]) =>
    listLeaves(toType(child), value).map(({ path, content }) => ({
      path: `${key}${path.startsWith('[') || path === '' ? path : `.${path}`}`,
      content: Object.fromEntries([[key, content]]),
    })),
  )
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodExactOptional ? toType(schema.unwrap()) : schema
}

/** The types of zod hide that every schema inside another one is of this class. */
function toType(schema: unknown): z.ZodType {
  return schema instanceof z.ZodType ? schema : z.never()
}
