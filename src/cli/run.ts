import {
  isHelpRequested,
  type Command,
  type ParsedArguments,
  type Options,
  readArguments,
  toHelp,
} from './command.ts'
import { toErrorLine } from '../files/system-error.ts'

/**
 * Run a command with the arguments of this process, or print its help. An error is printed as one line without a stack.
 *
 * @param command
 *   Description of the command.
 * @param work
 *   Runs the command; resolves with the exit code.
 */
export async function run<Accepted extends Options>(
  command: Command<Accepted>,
  work: (args: ParsedArguments<Accepted>) => Promise<number>,
): Promise<void> {
  const args = process.argv.slice(2)
  try {
    if (isHelpRequested(args)) process.stdout.write(toHelp(command))
    else process.exitCode = await work(readArguments(command, args))
  } catch (error) {
    process.stderr.write(`${toErrorLine(error)}\n`)
    process.exitCode = 1
  }
}

/** Wait for Ctrl+C (`SIGINT`) or `SIGTERM`. */
export function waitForInterrupt(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve()
      })
    }
  })
}
