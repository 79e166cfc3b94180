import type { VFile } from 'vfile'
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { report } from '../../messages/report.ts'
import { findExampleAt } from '../../schemas/keys.ts'
import { addExample, toExpected, toReason } from './expectations.ts'
import { toKeyExample, toUnknownKeyReason } from './known-keys.ts'
import { type Places, toPlaces } from './places.ts'
import { reportSize } from './size.ts'
import { reportSyntaxErrors } from './syntax-errors.ts'
import { toData } from './to-data.ts'

/**
 * Read a YAML file written by hand.
 *
 * Every value is text, a list or a map. `366` is text, too, so that no value is converted.
 * An empty file is an empty map.
 *
 * @param file
 *   YAML; errors are added to it as messages.
 * @param schema
 *   Schema of the file.
 * @returns
 *   Data; `undefined` if there was an error.
 */
export function fromYaml<T>(file: VFile, schema: z.ZodType<T>): T | undefined {
  return fromPlacedYaml(file, schema)?.data
}

/** Data, and the positions of its values in the file. */
export interface PlacedData<T> {
  data: T
  places: Places
}

/** Read a file like `fromYaml`, with positions for checks that a schema cannot express. */
export function fromPlacedYaml<T>(file: VFile, schema: z.ZodType<T>): PlacedData<T> | undefined {
  const lineCounter = new LineCounter()
  // The parser does not know the line endings of old Macs.
  const source = String(file).replace(/\r(?!\n)/g, '\n')
  if (reportSize(file, source)) return undefined
  const { contents, errors } = parseDocument(source, {
    lineCounter,
    prettyErrors: false,
    schema: 'failsafe',
    // `toData` finds keys that are written twice, in linear time.
    uniqueKeys: false,
  })
  const places = toPlaces(source, contents, lineCounter)
  if (errors.length > 0) {
    reportSyntaxErrors(file, source, errors, places)
    return undefined
  }
  /** Offsets of refused nodes: a missing value after a refused alias is not reported again. */
  const refused = new Set<number>()
  const data = toData(contents, source, (node, ruleId, reason, range) => {
    const [start, end] = range ?? node.range
    report(file, ruleId, reason, places.range(start, end))
    refused.add(node.range[0])
  })
  const result = schema.safeParse(data ?? {}, { reportInput: true, error: toExpected })
  for (const issue of result.error?.issues ?? []) {
    const { offset = 0 } = places.value(issue.path).start
    if (issue.input !== undefined || !refused.has(offset)) addIssue(file, schema, issue, places)
  }
  return refused.size > 0 || !result.success ? undefined : { data: result.data, places }
}

function addIssue(file: VFile, schema: z.ZodType, issue: z.core.$ZodIssue, places: Places): void {
  if (issue.code !== 'unrecognized_keys') {
    const example = issue.code === 'invalid_type' && issue.expected === 'object'
    const expected = example
      ? toKeyExample(schema, issue.path)
      : addExample(issue.message, findExampleAt(schema, issue.path))
    const reason = toReason(issue, places.has(issue.path), expected)
    report(file, 'unexpected-value', reason, places.value(issue.path))
    return
  }
  for (const key of issue.keys) {
    if (key !== key.trimStart()) {
      const reason = 'Unexpected no-break spaces as indent, expected spaces'
      report(file, 'yaml-syntax', reason, places.key(issue.path, key))
      continue
    }
    const reason = toUnknownKeyReason(schema, issue.path, key)
    report(file, 'unknown-key', reason, places.key(issue.path, key))
  }
}
