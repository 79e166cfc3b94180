import type { z } from 'zod'
import { shorten } from '../shorten.ts'
import { toYamlText } from './quotation-marks.ts'

/**
 * Describe what a schema expects. Error map of a parse; messages of the schema itself take precedence.
 *
 * @returns
 *   `` `ltr` or `rtl` ``, `a list`.
 */
export function toExpected(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_value') return toChoice(issue.values)
  return issue.code === 'invalid_type' ? types.get(issue.expected) : undefined
}

/**
 * Describe what was found and what the schema expects.
 *
 * @param issue
 *   Issue of a parse with the error map `toExpected` and with `reportInput`.
 * @param isWritten
 *   Whether the file has the key, with or without a value (default: no).
 * @param expected
 *   What the schema expects (default: the message of the issue).
 * @returns
 *   ``Unexpected text `left` for `dir`, expected `ltr` or `rtl` ``,
 *   ``Missing `documents`, expected a whole number such as `documents: 351` ``.
 */
export function toReason(
  { input, path, message }: z.core.$ZodIssue,
  isWritten = false,
  expected = message,
): string {
  const name = path.at(-1)
  const item = typeof name === 'number' ? `item ${name + 1}` : undefined
  const value = item ?? `\`${String(name)}\``
  if (input === undefined) {
    return `Missing ${isWritten && !item ? 'value of ' : ''}${value}, expected ${expected}`
  }
  const where = name === undefined ? '' : item ? ` as ${item}` : ` for ${value}`
  return `Unexpected ${toFound(input)}${where}, expected ${expected}`
}

/** Descriptions of values that say no more than their type. */
const typesAlone: ReadonlySet<string> = new Set(['text', 'some text', 'a list', 'a whole number'])

/** Add an example to a description that says no more than a type: ``text such as `title: Letters of a Harbor` ``. */
export function addExample(expected: string, example: string | undefined): string {
  if (example === undefined || !typesAlone.has(expected)) return expected
  return `${expected} such as \`${example}\``
}

/**
 * Format values as a list of code in a sentence, as they are typed in YAML.
 *
 * @returns
 *   `` `unit`, `document` or `never` ``.
 */
export function toChoice(values: ReadonlyArray<unknown>): string {
  const list = values.map((value) => `\`${toYamlText(String(value))}\``)
  const last = list.pop() ?? ''
  return list.length === 0 ? last : `${list.join(', ')} or ${last}`
}

function toFound(input: unknown): string {
  if (Array.isArray(input)) return 'list'
  if (typeof input !== 'string') return 'map'
  return input.trim() === '' ? 'blank text' : `text \`${shorten(input)}\``
}

/** Names of the types of a schema in messages. */
const types = new Map<string, string>([
  ['string', 'text'],
  ['array', 'a list'],
  ['object', 'a map of keys and values'],
])
