/** `npm run --silent parse -- FILE…`: print the tree of each transcription as a line of JSON. */

import { existsSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { VFile } from 'vfile'
import { parseTranscription } from '../compile/transcription.ts'
import { readText } from '../load/sources/read-text.ts'
import { hasError } from '../messages/report.ts'
import { toReport, writeText } from '../messages/reported-messages.ts'
import { endWithReader, writeLine } from './output.ts'
import { run } from './run.ts'

const usage = 'Usage: npm run --silent parse -- FILE…\n'

endWithReader()
await run(async () => {
  const paths = process.argv.slice(2)
  if (paths.length === 0) {
    process.stderr.write(usage)
    return 1
  }
  let failed = false
  for (const path of paths) {
    const id = basename(path, extname(path))
    const sidecarPath = join(dirname(path), `${id}.yaml`)
    const file = await readText(path, 'a transcription')
    const sidecar = existsSync(sidecarPath)
      ? await readText(sidecarPath)
      : new VFile({ path: sidecarPath, value: '' })
    const volume = basename(dirname(resolve(path)))
    const tree = parseTranscription({ id, volume, file, sidecar })
    // A line for each file, so that lines and files can be told together: `null` where nothing was read.
    await writeLine(JSON.stringify(tree ?? null))
    process.stderr.write(writeText(toReport([file, sidecar])))
    failed ||= hasError(file) || hasError(sidecar)
  }
  return failed ? 1 : 0
})
