import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { hasError } from '../../src/messages/report.ts'
import { toReport } from '../../src/messages/reported-messages.ts'
import { writeText } from '../../src/messages/writers.ts'
import { fromYaml } from '../../src/parse/sidecar/from-yaml.ts'
import { editorFiles } from '../../src/schemas/files.ts'
import { unprintable } from '../../src/tree/unprintable.ts'
import { fillSchema, listLeaves } from './fill-schema.ts'
import { hostile } from '../../src/cli/fuzz/hostile-values.ts'

describe.each(editorFiles)('in $file', ({ file: path, schema }) => {
  test.each(hostile)(
    '$name is taken as text, or refused at its place, in every key',
    ({ value }) => {
      for (const { path: key, content } of listLeaves(schema, value)) {
        const file = new VFile({ path, value: JSON.stringify(content) })
        fromYaml(file, schema)
        for (const line of listLines(file)) {
          expect(line).toMatch(printedMessage)
          expect([key, unprintable.test(line), line.length < 500]).toEqual([key, false, true])
        }
      }
    },
  )

  test.each(hostile)('$name is refused as a key, whatever objects have', ({ value }) => {
    const file = new VFile({ path, value: JSON.stringify(Object.fromEntries([[value, 'x']])) })
    expect(fromYaml(file, schema)).toBeUndefined()
    expect(hasError(file)).toBe(true)
    expect(listLines(file).filter((line) => !printedMessage.test(line))).toEqual([])
  })

  test.each(hostile)('a file that has $name in each key that takes it is accepted', ({ value }) => {
    const file = new VFile({ path, value: JSON.stringify(fillSchema(schema, value)) })
    fromYaml(file, schema)
    expect(listLines(file)).toEqual([])
  })

  test.each(hostile)('a file that is only $name has messages, or says nothing', ({ value }) => {
    const file = new VFile({ path, value })
    const data = fromYaml(file, schema)
    expect(data === undefined ? hasError(file) : listLines(file).length === 0).toBe(true)
  })
})

/** `edition.yaml:1:10 error Unexpected text …, expected … pincite:unexpected-value`. */
const printedMessage = /^\S+:\d+:\d+ error (?:Unexpected .+, expected|Missing) .+ pincite:[a-z-]+$/

/** List the messages on a file as they are printed. */
function listLines(file: VFile): Array<string> {
  return writeText(toReport([file]))
    .split('\n')
    .slice(0, -1)
}
