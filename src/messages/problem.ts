import type { Position } from 'unist'

/** What a check of the apparatus finds. */
export interface Problem {
  /** Name of the check, which is the name of its file. */
  ruleId: string
  /** `Unexpected X, expected Y`. */
  reason: string
  /** Where in the sidecar; absent where the whole file is meant. */
  position?: Position | undefined
  /** `error`: the document cannot be published; `warning`: something is to be looked at. */
  severity: 'error' | 'warning'
}
