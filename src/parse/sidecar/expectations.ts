import type { z } from 'zod'

/** Name what was expected where a schema found something else. */
export function toExpectation(issue: z.core.$ZodIssue): string {
  return issue.message
}

/** Name what stands in the file. */
export function toFound(issue: z.core.$ZodIssue): string {
  return String(issue.input)
}
