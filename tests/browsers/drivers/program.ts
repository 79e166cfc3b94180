import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

/** How long a program may take to start or to end (milliseconds): only what hangs is to fail. */
const patience = 60_000

/** A program that a test has started. */
export interface Program {
  /** Everything that it has printed. */
  output: () => string
  /** Wait until it prints something; rejects with what it has printed where it ends, or prints nothing of the kind. */
  print: (pattern: RegExp) => Promise<string>
  /** End it, and wait for its end. */
  end: () => Promise<void>
}

/** Find the first of some programs in the folders of `PATH`; absent where there is none. */
export function findProgram(names: ReadonlyArray<string>): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return paths.find((path) => canRun(path))
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * Start a program.
 *
 * @param env
 *   Environment variables in addition to those of this process (default: none).
 */
export function startProgram(
  [path, ...args]: readonly [string, ...Array<string>],
  env: Record<string, string> = {},
): Program {
  const child = spawn(path, args, { env: { ...process.env, ...env } })
  let output = ''
  const read = (text: string) => {
    output += text
  }
  child.stdout.setEncoding('utf8').on('data', read)
  child.stderr.setEncoding('utf8').on('data', read)
  // Where there is no such program, what waits for its words says so.
  child.once('error', (error) => {
    read(String(error))
  })
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  return {
    output: () => output,
    async print(pattern) {
      const wait = AbortSignal.timeout(patience)
      for (;;) {
        const found = pattern.exec(output)?.[1]
        if (found !== undefined) return found
        if (hasEnded() || child.pid === undefined || wait.aborted)
          throw new Error(`Cannot start ${path}:\n${output}`)
        await setTimeout(20)
      }
    },
    async end() {
      if (hasEnded() || child.pid === undefined) return
      const ended = once(child, 'close')
      child.kill()
      await ended
    },
  }
}
