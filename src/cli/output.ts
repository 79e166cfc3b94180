import { once } from 'node:events'

/**
 * Print a line, and wait if the reader of stdout is slower than this process.
 *
 * @param line
 *   Text without a line ending.
 */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

/** Exit quietly when the reader closes the pipe, as `head` does. */
export function exitOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', () => process.exit())
  }
}
