import {
  asksForHelp,
  type Command,
  type Given,
  type Options,
  readArguments,
  toHelp,
} from './command.ts'
import { toErrorLine } from './system-error.ts'

/**
 * Run a command with what this process was given, or print its help; a failure is one line, without a stack.
 *
 * @param command
 *   What it says of itself, and what it takes.
 * @param work
 *   What it does; resolves with the exit code.
 */
export async function run<Taken extends Options>(
  command: Command<Taken>,
  work: (given: Given<Taken>) => Promise<number>,
): Promise<void> {
  const args = process.argv.slice(2)
  try {
    if (asksForHelp(args)) process.stdout.write(toHelp(command))
    else process.exitCode = await work(readArguments(command, args))
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
