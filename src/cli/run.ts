import { toErrorLine } from './system-error.ts'

/**
 * Run a command; a failure is one line, without a stack.
 *
 * @param command
 *   The command; resolves with the exit code.
 */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    process.stderr.write(`${toErrorLine(error)}\n`)
    process.exitCode = 1
  }
}

/** Wait for Ctrl+C, or for the signal that ends a service. */
export function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve()
      })
    }
  })
}
