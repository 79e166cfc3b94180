import type { z } from 'zod'
import { shorten } from '../shorten.ts'

/**
 * Say what a schema found and what it expected.
 *
 * @param issue
 *   Issue of a schema, with its input; the messages of our own checks name what they expect.
 * @returns
 *   ``Unexpected text `form` for `role`, expected `from`, `to` or `present` ``.
 */
export function toReason(issue: z.core.$ZodIssue): string {
  return `Unexpected ${toFound(issue.input)}${toName(issue.path)}, expected ${toExpected(issue)}`
}

/**
 * List code in a sentence.
 *
 * @returns
 *   `` `from`, `to` or `present` ``.
 */
export function toChoice(values: ReadonlyArray<unknown>): string {
  const list = values.map((value) => `\`${String(value)}\``)
  const last = list.pop() ?? ''
  return list.length === 0 ? last : `${list.join(', ')} or ${last}`
}

function toFound(input: unknown): string {
  if (input === undefined) return 'nothing'
  if (Array.isArray(input)) return 'list'
  return typeof input === 'string' ? `text \`${shorten(input)}\`` : 'map'
}

function toName(path: ReadonlyArray<PropertyKey>): string {
  const name = path.at(-1)
  if (name === undefined) return ''
  return typeof name === 'number' ? ` as item ${name + 1}` : ` for \`${String(name)}\``
}

function toExpected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return toChoice(issue.values)
  return issue.code === 'invalid_type' ? (kinds.get(issue.expected) ?? 'text') : issue.message
}

/** What a schema's types are called here. */
const kinds = new Map<string, string>([
  ['string', 'text'],
  ['array', 'a list'],
  ['object', 'a map of keys and values'],
])
