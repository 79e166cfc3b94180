import type { VFile } from 'vfile'
import { report } from '../../messages/report.ts'

/** Maximum length of a YAML file (UTF-16 code units): a register of 30,000 entries. Parsing takes a thousand times as much memory. */
const maxLength = 5_000_000

/** Maximum number of lists and maps that are open at the same time, in one line. */
const maxOpen = 500

/** Message on nesting that the parser does not read. */
export const nestingReason = 'Unexpected nesting of hundreds of lists, expected a few levels'

/**
 * Report a file that the parser could not read in a moment, and with the memory of a machine.
 *
 * @returns
 *   Whether there is a message.
 */
export function reportSize(file: VFile, source: string): boolean {
  if (source.length > maxLength) {
    const found = `YAML of ${Math.ceil(source.length / 1e5) / 10} MB`
    report(file, 'large-file', `Unexpected ${found}, expected at most ${maxLength / 1e6} MB`)
    return true
  }
  if (!isNestedDeeply(source)) return false
  report(file, 'yaml-syntax', nestingReason)
  return true
}

/** Whether more brackets are open at one place than people write; those in texts count too. */
function isNestedDeeply(source: string): boolean {
  let open = 0
  for (const [bracket] of source.matchAll(/[[\]{}]/g)) {
    open = bracket === '[' || bracket === '{' ? open + 1 : Math.max(0, open - 1)
    if (open > maxOpen) return true
  }
  return false
}
