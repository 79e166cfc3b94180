/** How much a message matters: `error` keeps back what has it, `warning` is to be looked at, `info` is not. */
export type Severity = 'error' | 'warning' | 'info'

/** What is checked; the page `/checks/<id>/` is made of it. */
export interface Rule {
  /** One sentence: what is checked. */
  title: string
  severity: Severity
  /** Why it matters and what to do; backticks mark what is typed. */
  explanation: string
  /** Something that breaks the rule, and the messages it gets. */
  example?: { input: string; output: ReadonlyArray<string> }
}
