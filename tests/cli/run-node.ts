import { spawn } from 'node:child_process'

/** Output and exit code of a command. */
export interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

/**
 * Run a file with Node itself, as the scripts of package.json do.
 *
 * @param args
 *   File and its arguments.
 * @param env
 *   Environment variables in addition to those of this process.
 */
export function runNode(args: ReadonlyArray<string>, env: Record<string, string> = {}) {
  const child = spawn(process.execPath, args, { env: { ...process.env, ...env } })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => {
      resolve({ code, stdout, stderr })
    })
  })
  return { child, ended }
}
