import type { VFile } from 'vfile'
import type { Severity } from './rule.ts'

/** A message as data: every writer has it so, and so has what is built. */
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

/** Collect the messages of files, in the order of paths, numbers by value, and of lines. */
export function toReport(files: ReadonlyArray<VFile>): Array<ReportedMessage> {
  return sortReport(files.flatMap(toMessages))
}

/** Put messages in the order of paths, numbers by value, and of lines. */
export function sortReport(messages: ReadonlyArray<ReportedMessage>): Array<ReportedMessage> {
  const { compare } = new Intl.Collator('en', { numeric: true })
  return messages.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
  )
}

/** `frus1964-68v02/d162.txt:4:20`: the place of a message, as the site has it: without the folders around the seeds. */
export function toPlace({ file, line, column }: ReportedMessage): string {
  return `${file.split(/[\\/]/).slice(-2).join('/')}:${line}:${column}`
}

/** How many of the messages are errors. */
export function countErrors(messages: ReadonlyArray<ReportedMessage>): number {
  return messages.filter(({ severity }) => severity === 'error').length
}

function toMessages(file: VFile): Array<ReportedMessage> {
  // `report` gives each message its rule; what concerns a file as a whole is at its beginning.
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
