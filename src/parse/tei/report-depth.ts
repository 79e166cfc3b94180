import type { Reporter } from './reporter.ts'
import { maxDepth } from './xml.ts'

/**
 * Report elements that are nested too deep and therefore read as text only.
 *
 * @param report
 *   Reporter of the file.
 * @param count
 *   Number of elements inside more than `maxDepth` others; 0 reports nothing.
 */
export function reportDepth(report: Reporter, count: number): void {
  if (count === 0) return
  const reason = `Unexpected ${count} elements inside more than ${maxDepth} others, expected at most ${maxDepth} levels; only their text is read`
  report.add('tei-depth', reason, { line: 1, column: 1, offset: 0 })
}
