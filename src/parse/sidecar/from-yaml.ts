import type { VFile } from 'vfile'
import { LineCounter, parseDocument, type YAMLParseError } from 'yaml'
import type { z } from 'zod'
import { report } from '../../messages/report.ts'
import { toExpected, toReason } from './expectations.ts'
import { toUnknownKeyReason } from './known-keys.ts'
import { type Places, toPlaces } from './places.ts'
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
  const { contents, errors } = parseDocument(String(file), {
    lineCounter,
    prettyErrors: false,
    schema: 'failsafe',
    // `toData` finds keys that are written twice, in linear time.
    uniqueKeys: false,
  })
  const places = toPlaces(contents, lineCounter)
  if (errors.length > 0) {
    addSyntaxErrors(file, errors, places)
    return undefined
  }
  /** Offsets of refused nodes: a missing value after a refused alias is not reported again. */
  const refused = new Set<number>()
  const data = toData(contents, (node, ruleId, reason) => {
    report(file, ruleId, reason, places.range(node.range[0], node.range[1]))
    refused.add(node.range[0])
  })
  const result = schema.safeParse(data ?? {}, { reportInput: true, error: toExpected })
  for (const issue of result.error?.issues ?? []) {
    const { offset = 0 } = places.value(issue.path).start
    if (issue.input !== undefined || !refused.has(offset)) addIssue(file, schema, issue, places)
  }
  return refused.size > 0 || !result.success ? undefined : { data: result.data, places }
}

/** Report syntax errors, at most one per line, because the first error on a line often causes others. */
function addSyntaxErrors(file: VFile, errors: ReadonlyArray<YAMLParseError>, places: Places): void {
  if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
    // Without a place, because it depends on the machine where the parser gives up.
    report(file, 'yaml-syntax', 'Unexpected nesting of hundreds of lists, expected a few levels')
    return
  }
  const lines = new Set<number>()
  for (const { code, message, pos } of errors) {
    const place = places.range(...pos)
    if (lines.has(place.start.line)) continue
    lines.add(place.start.line)
    const reason = syntaxReasons.get(code) ?? `Unexpected syntax, expected YAML: ${message}`
    report(file, 'yaml-syntax', reason, place)
  }
}

/** Reasons for errors whose messages in the parser are for programmers. */
const syntaxReasons = new Map<string, string>([
  ['MULTIPLE_DOCS', 'Unexpected second YAML document, expected one per file'],
  ['TAB_AS_INDENT', 'Unexpected tab, expected spaces as indent'],
])

function addIssue(file: VFile, schema: z.ZodType, issue: z.core.$ZodIssue, places: Places): void {
  if (issue.code !== 'unrecognized_keys') {
    const reason = toReason(issue, places.has(issue.path))
    report(file, 'unexpected-value', reason, places.value(issue.path))
    return
  }
  for (const key of issue.keys) {
    const reason = toUnknownKeyReason(schema, issue.path, key)
    report(file, 'unknown-key', reason, places.key(issue.path, key))
  }
}
