/** `npm run --silent parse -- FILE…`: print the tree of each transcription as a line of JSON. */

import { existsSync } from 'node:fs'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { VFile } from 'vfile'
import { isPublishable, parseSeed } from '../load/read-seed.ts'
import { readText } from '../load/read-text.ts'
import { toReport } from '../messages/reported-messages.ts'
import { writeText } from '../messages/writers.ts'
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
    const transcription = await readText(path, 'a transcription')
    const sidecar = existsSync(sidecarPath)
      ? await readText(sidecarPath)
      : new VFile({ path: sidecarPath, value: '' })
    const tree = parseSeed(
      { id, volume: basename(dirname(resolve(path))) },
      { transcription, sidecar },
    )
    // A line for each file, so that lines and files can be told together: `null` where nothing was read.
    await writeLine(JSON.stringify(tree ?? null))
    process.stderr.write(writeText(toReport([transcription, sidecar])))
    failed ||= !isPublishable({ transcription, sidecar })
  }
  return failed ? 1 : 0
})
