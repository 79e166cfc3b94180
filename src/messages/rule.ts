/** `error` keeps a document from being published, `warning` asks for a second look, `info` asks for nothing. */
export type Severity = 'error' | 'warning' | 'info'

/** A rule, from which the page `/checks/<id>/` is made. In all texts, backticks mark what is typed. */
export interface Rule {
  /** The rule as one sentence, true of sources without this message. */
  title: string
  severity: Severity
  /** Why it matters and what to do. */
  explanation: string
  example?: Example
}

/** Seeds that break a rule. A test reads them, so that its page shows what is really reported. */
export interface Example {
  /**
   * Files by their paths: `d1.txt` in the folder of a volume, `register/people.yaml` in the folder of seeds. A
   * good `volume.yaml`, an empty sidecar for each transcription and, where there is none, a transcription are
   * beside them.
   */
  files: Record<string, string>
  /** Messages on them, as `file:line:column: message`. */
  messages: ReadonlyArray<string>
  /** Files that are changed, or added, to correct the example: it then has no messages. */
  corrected?: Record<string, string>
}
