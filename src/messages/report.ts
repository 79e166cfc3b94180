import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'

/**
 * Add an error to a file: the file cannot be used as it is.
 *
 * @param file
 *   File to add to.
 * @param ruleId
 *   Name of the rule that is broken: `unknown-key`, which is reported as `pincite:unknown-key`.
 * @param reason
 *   `Unexpected X, expected Y`.
 * @param place
 *   Where (default: the file as a whole).
 */
export function addError(
  file: VFile,
  ruleId: string,
  reason: string,
  place?: Point | Position,
): void {
  addWarning(file, ruleId, reason, place).fatal = true
}

/** Add a warning to a file: there is something to be looked at. The parameters are those of `addError`. */
export function addWarning(
  file: VFile,
  ruleId: string,
  reason: string,
  place?: Point | Position,
): VFile['messages'][number] {
  return file.message(reason, { ruleId, source: 'pincite', ...(place && { place }) })
}

/** Whether a file has an error. */
export function hasError(file: VFile): boolean {
  return file.messages.some((message) => message.fatal === true)
}
