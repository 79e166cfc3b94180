import { spawn } from 'node:child_process'

/**
 * Run a program in a Node process of its own, in the terminal of this one: its memory goes with it.
 *
 * @param args
 *   Flags of Node, the path of the program, and its arguments.
 * @param env
 *   Variables beside those of this process.
 * @returns
 *   Its exit code.
 */
export async function runNode(
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = spawn(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  // The terminal's Ctrl+C reaches the child too; this process waits for it.
  const wait = (): void => undefined
  const terminate = (): void => void child.kill('SIGTERM')
  process.on('SIGINT', wait).on('SIGTERM', terminate)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      process.off('SIGINT', wait).off('SIGTERM', terminate)
      resolve(signal === null ? (code ?? 1) : interruptedCode)
    })
  })
}

/** What shells give for a command that Ctrl+C has ended. */
const interruptedCode = 130
