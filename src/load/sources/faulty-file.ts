import { VFile } from 'vfile'
import { report } from '../../messages/report.ts'
import type { RuleId } from '../../messages/rules/index.ts'

/** Make a file that has only a message, for a misplaced or missing file. */
export function toFaultyFile(path: string, ruleId: RuleId, reason: string): VFile {
  const file = new VFile({ path })
  report(file, ruleId, reason)
  return file
}
