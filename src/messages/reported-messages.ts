import type { VFile } from 'vfile'
import type { Severity } from './rule.ts'

/** A message as plain data, as the writers and the built site use it. */
export interface ReportedMessage {
  /** Path of the file. */
  file: string
  /** 1-based. */
  line: number
  /** 1-based, in UTF-16 code units. */
  column: number
  severity: Severity
  /** `Unexpected X, expected Y`. */
  message: string
  /** `pincite:unknown-key`. */
  rule: string
  /** Path of the page that explains the rule, from the root of the site: `/checks/unknown-key/`. */
  url: string
}

/** Collect the messages of files, sorted by path (numbers by value), line and column. */
export function toReport(files: ReadonlyArray<VFile>): Array<ReportedMessage> {
  return sortReport(files.flatMap(toMessages))
}

/** Sort messages by path (numbers by value), line and column. */
export function sortReport(messages: ReadonlyArray<ReportedMessage>): Array<ReportedMessage> {
  const { compare } = new Intl.Collator('en', { numeric: true })
  return messages.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  )
}

/** Format the place of a message without the folders around the seeds: `frus1964-68v02/d162.txt:4:20`. */
export function toMessagePlace({ file, line, column }: ReportedMessage): string {
  return `${file.split(/[\\/]/).slice(-2).join('/')}:${line}:${column}`
}

/** Count the messages that are errors. */
export function countErrors(messages: ReadonlyArray<ReportedMessage>): number {
  return messages.filter(({ severity }) => severity === 'error').length
}

function toMessages(file: VFile): Array<ReportedMessage> {
  // `report` gives each message its rule. A message on the whole file is placed at its beginning.
  return file.messages.map(({ line = 1, column = 1, fatal, reason, ruleId = '', url = '' }) => ({
    file: file.path,
    line,
    column,
    severity: toSeverity(fatal),
    message: reason,
    rule: `pincite:${ruleId}`,
    url,
  }))
}

function toSeverity(fatal: boolean | null | undefined): ReportedMessage['severity'] {
  if (fatal === true) return 'error'
  return fatal === false ? 'warning' : 'info'
}
