/** `error`: the document is not published. `warning`: check it against the source. `info`: nothing to do. */
export type Severity = 'error' | 'warning' | 'info'

/** A rule; the page `/checks/<id>/` explains it. In all its texts, backticks mark what is typed. */
export interface Rule {
  /** The rule as one sentence, which is true of sources without this message. */
  title: string
  severity: Severity
  /** Why it matters and what to do. */
  explanation: string
  example?: Example
}

/** Seeds that break a rule. A test checks that they get exactly the messages shown on its page. */
export interface Example {
  /**
   * Files by their paths: `d1.txt` in the folder of a volume, `edition.yaml`, a TEI volume and `register/people.yaml` in that of the edition. The
   * test adds a valid `volume.yaml`, an empty sidecar for each transcription and, if there is none, a transcription.
   */
  files: Record<string, string>
  /** Expected messages, as `file:line:column: message`. */
  messages: ReadonlyArray<string>
  /** Files to change or add to correct the example; it then has no messages. */
  corrected?: Record<string, string>
}
