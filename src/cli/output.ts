import { once } from 'node:events'

/**
 * Print a line, and wait where the reader is slower than we are.
 *
 * @param line
 *   Text without its line ending.
 */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

/** End quietly where the reader has gone, as `head` does: nobody is left to write for. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', () => process.exit())
  }
}
