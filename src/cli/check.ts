/** `npm run check:seeds`: say what there is to say of the seeds; exit code 1 where there is an error. */

import { parseArgs } from 'node:util'
import { readEdition } from '../load/read-edition.ts'
import { countErrors } from '../messages/reported-messages.ts'
import { writeAnnotations, writeJson, writeText } from '../messages/writers.ts'
import { seedRoots } from '../load/list-seeds.ts'
import { endWithReader } from './output.ts'
import { run } from './run.ts'

/** How the messages may be written. */
const formats = new Map([
  ['text', writeText],
  ['json', writeJson],
  ['annotations', writeAnnotations],
])

endWithReader()
await run(async () => {
  const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } })
  const write = formats.get(values.format)
  if (write === undefined) {
    const known = [...formats.keys()].join(', ')
    throw new Error(`Unexpected format \`${values.format}\`, expected one of ${known}`)
  }
  const { messages } = await readEdition(seedRoots(), '')
  process.stdout.write(write(messages))
  return countErrors(messages) > 0 ? 1 : 0
})
