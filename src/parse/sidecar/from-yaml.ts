import type { VFile } from 'vfile'
import { LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import { addError } from './add-error.ts'
import { toExpectation, toFound } from './expectations.ts'
import { toPlaces } from './places.ts'
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
  const lines = new LineCounter()
  const source = String(file)
  const yaml = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    schema: 'failsafe',
    uniqueKeys: false,
  })
  const places = toPlaces(yaml.contents, lines)
  for (const { message, pos } of yaml.errors) {
    addError(file, 'yaml-syntax', `Unexpected YAML: ${message}`, places.range(...pos))
  }
  const data = toData(yaml.contents, (node, ruleId, reason) => {
    addError(file, ruleId, reason, places.range(node.range[0], node.range[1]))
  })
  if (yaml.errors.length > 0) return undefined
  const before = file.messages.length
  const result = schema.safeParse(data ?? {})
  if (result.success) return file.messages.length > before ? undefined : result.data
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        addError(file, 'unknown-key', `Unexpected key \`${key}\``, places.key(issue.path, key))
      }
      continue
    }
    addError(
      file,
      'value',
      `Unexpected ${toFound(issue)}, expected ${toExpectation(issue)}`,
      places.value(issue.path),
    )
  }
  return undefined
}
