import type { Reporter } from './reporter.ts'
import { maxDepth } from './xml.ts'

/**
 * Report elements of which only the text is kept.
 *
 * @param report
 *   Reporter of the file.
 * @param count
 *   How many elements are inside more than `maxDepth` others.
 */
export function reportDepth(report: Reporter, count: number): void {
  if (count === 0) return
  const reason = `Unexpected ${count} elements inside more than ${maxDepth} others, expected at most ${maxDepth} levels; only their text is read`
  report.add('tei-depth', reason, { line: 1, column: 1, offset: 0 })
}
