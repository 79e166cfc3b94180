import { spawn } from 'node:child_process'

/**
 * Run a program in a separate Node process in the same terminal. Its memory is freed when it ends.
 *
 * @param args
 *   Flags of Node, the path of the program, and its arguments.
 * @param env
 *   Environment variables in addition to those of this process.
 * @returns
 *   Exit code.
 */
export async function runNode(
  args: ReadonlyArray<string>,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = spawn(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  // Ctrl+C in the terminal reaches the child too; this process waits for the child to end.
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

/** Exit code of shells for a command that was ended by Ctrl+C. */
const interruptedCode = 130
