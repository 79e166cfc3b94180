/** `npm run check:seeds`: print all messages on the seeds; the exit code is 1 if one of them is an error. */

import { toCount } from '../edition/display/count.ts'
import { compileEdition } from '../load/compile-edition.ts'
import { seedRoots } from '../load/sources/edition-folder.ts'
import { countErrors, type ReportedMessage } from '../messages/reported-messages.ts'
import { writeAnnotations, writeJson, writeText } from '../messages/writers.ts'
import { chooseEdition, editionOperand } from './choose-edition.ts'
import { type Command, variables } from './command.ts'
import { exitOnClosedPipe } from './output.ts'
import { run } from './run.ts'

/** Output formats, by their names. */
const formats = new Map([
  ['text', writeText],
  ['json', writeJson],
  ['annotations', writeAnnotations],
])

const command = {
  run: 'npm run check:seeds',
  description: 'Lists errors and warnings in the seeds. The exit code is 1 if there is an error.',
  options: {
    format: {
      type: 'string',
      value: 'FORMAT',
      default: 'text',
      description: `${[...formats.keys()].join(', ')} (default: text)`,
    },
  },
  operands: editionOperand,
  variables: { EDITION: variables.EDITION, SEEDS: variables.SEEDS },
  example: 'npm run --silent check:seeds -- --format json',
} as const satisfies Command

/** Name of a message of each severity, errors first. */
const severities = new Map<ReportedMessage['severity'], string>([
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'remark'],
])

exitOnClosedPipe()
await run(command, async ({ values: { format }, positionals }) => {
  chooseEdition(positionals)
  const write = formats.get(format)
  if (write === undefined) {
    const known = [...formats.keys()].join(', ')
    throw new Error(`Unexpected format \`${format}\`, expected one of ${known}`)
  }
  const { documents, volumes, messages } = await compileEdition(seedRoots(), '')
  process.stdout.write(write(messages))
  if (format === 'text') {
    process.stdout.write(`${toSummary(documents.length, volumes.length, messages)}\n`)
  }
  return countErrors(messages) > 0 ? 1 : 0
})

/** `1 document, no problems`; `702 documents in 2 volumes, 1 error, 3 warnings`. */
function toSummary(
  documents: number,
  volumes: number,
  messages: ReadonlyArray<ReportedMessage>,
): string {
  const read = toCount(documents, 'document') + (volumes > 1 ? ` in ${volumes} volumes` : '')
  const counts = [...severities].flatMap(([severity, name]) => {
    const count = messages.filter((message) => message.severity === severity).length
    return count === 0 ? [] : [toCount(count, name)]
  })
  return [read, ...(counts.length === 0 ? ['no problems'] : counts)].join(', ')
}
