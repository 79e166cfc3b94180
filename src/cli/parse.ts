/** `npm run --silent parse -- FILE…`: print the syntax tree of each transcription as a line of JSON. */

import { existsSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { VFile } from 'vfile'
import { parseTranscription } from '../compile/transcription.ts'
import { readTextFile } from '../load/sources/read-text.ts'
import { hasError } from '../messages/report.ts'
import { toReport } from '../messages/reported-messages.ts'
import { writeText } from '../messages/writers.ts'
import type { Command } from './command.ts'
import { exitOnClosedPipe, writeLine } from './output.ts'
import { run } from './run.ts'

const command = {
  run: 'npm run --silent parse',
  description:
    'Prints the syntax tree of each document, a transcription or a TEI file, as a line of JSON, and messages on stderr.',
  operands: 'FILE…',
  options: {},
  example: 'npm run --silent parse -- seeds/frus1964-68v02/d162.txt',
} satisfies Command

exitOnClosedPipe()
await run(command, async ({ positionals: paths }) => {
  if (paths.length === 0) throw new Error('Usage: npm run --silent parse -- FILE…')
  let failed = false
  for (const path of paths) {
    const id = basename(path, extname(path))
    const sidecarPath = join(dirname(path), `${id}.yaml`)
    const file = await readTextFile(path, 'a transcription')
    const sidecar = existsSync(sidecarPath)
      ? await readTextFile(sidecarPath)
      : new VFile({ path: sidecarPath, value: '' })
    const volume = basename(dirname(resolve(path)))
    const tree = parseTranscription({ id, volume, file, sidecar })
    // Print `null` for a file that could not be read, so that lines correspond to files.
    await writeLine(JSON.stringify(tree ?? null))
    process.stderr.write(writeText(toReport([file, sidecar])))
    failed ||= hasError(file) || hasError(sidecar)
  }
  return failed ? 1 : 0
})
