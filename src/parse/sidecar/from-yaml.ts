import type { VFile } from 'vfile'
import { LineCounter, parseDocument, type YAMLParseError } from 'yaml'
import type { z } from 'zod'
import { report } from '../../messages/report.ts'
import { toExpected, toReason } from './expectations.ts'
import { toUnknownKeyReason } from './known-keys.ts'
import { type Places, toPlaces } from './places.ts'
import { toData } from './to-data.ts'

/**
 * Read a file that people write by hand.
 *
 * Every value in it is text, a list or a map: `366` is text, so that nothing is changed on the way.
 * An empty file is an empty map.
 *
 * @param file
 *   YAML; each thing that is wrong with it is added to it as an error.
 * @param schema
 *   What is expected.
 * @returns
 *   Data, or nothing where there was an error.
 */
export function fromYaml<T>(file: VFile, schema: z.ZodType<T>): T | undefined {
  return fromPlacedYaml(file, schema)?.data
}

/** Data, and where each value of it stands in its file. */
export interface PlacedData<T> {
  data: T
  places: Places
}

/** Read a file as `fromYaml` does, for those who have more to say of its values than a schema has. */
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
  /** Offsets of what cannot be used: that an alias gives no value needs no message of its own. */
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

/** Add what the YAML parser found, one message a line: the rest of a line follows from its first fault. */
function addSyntaxErrors(file: VFile, errors: ReadonlyArray<YAMLParseError>, places: Places): void {
  if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
    // Where the parser gave up depends on the machine.
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

/** Faults of which the parser speaks to programmers. */
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
