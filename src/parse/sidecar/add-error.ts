import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'

/**
 * Add an error to a file: the file cannot be used as it is.
 *
 * @param file
 *   File to add to.
 * @param ruleId
 *   Name of what was broken: `unknown-key`; it is reported as `pincite:unknown-key`.
 * @param reason
 *   What was found and what was expected: `Unexpected X, expected Y`.
 * @param place
 *   Where (default: the file as a whole).
 */
export function addError(
  file: VFile,
  ruleId: string,
  reason: string,
  place?: Point | Position,
): void {
  const message = file.message(reason, { ruleId, source: 'pincite', ...(place && { place }) })
  message.fatal = true
}

/** Whether a file has an error, and so cannot be used. */
export function hasError(file: VFile): boolean {
  return file.messages.some((message) => message.fatal === true)
}
