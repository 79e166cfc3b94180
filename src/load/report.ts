import type { VFile } from 'vfile'

/** A message, as every format of the report has it. */
export interface ReportedMessage {
  /** Path of the file. */
  file: string
  /** 1-based. */
  line: number
  /** 1-based, in UTF-16 code units. */
  column: number
  severity: 'error' | 'warning' | 'info'
  /** `Unexpected X, expected Y`. */
  message: string
  /** `pincite:unknown-key`. */
  rule: string
}

/** Collect the messages of files, in the order of paths, numbers by value, and of lines. */
export function toReport(files: ReadonlyArray<VFile>): Array<ReportedMessage> {
  const { compare } = new Intl.Collator('en', { numeric: true })
  return files
    .flatMap(toMessages)
    .sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column)
}

/** How many of the messages are errors. */
export function countErrors(messages: ReadonlyArray<ReportedMessage>): number {
  return messages.filter(({ severity }) => severity === 'error').length
}

/** Write messages for people and editors: `file:line:column severity message rule`, one a line. */
export function writeText(messages: ReadonlyArray<ReportedMessage>): string {
  return messages
    .map(({ file, line, column, severity, message, rule }) =>
      toLine(`${file}:${line}:${column} ${severity} ${message} ${rule}`),
    )
    .join('')
}

/** A control character: it would move the cursor of a terminal, or break the line. */
const control = /\p{Cc}/gu

function toLine(text: string): string {
  return `${text.replace(control, '\uFFFD')}\n`
}

function toMessages(file: VFile): Array<ReportedMessage> {
  return file.messages.map(({ line, column, fatal, reason, source, ruleId }) => ({
    file: file.path,
    // What concerns a file as a whole is said at its beginning.
    line: line ?? 1,
    column: column ?? 1,
    severity: toSeverity(fatal),
    message: reason,
    rule: `${source ?? 'pincite'}:${ruleId ?? 'message'}`,
  }))
}

function toSeverity(fatal: boolean | null | undefined): ReportedMessage['severity'] {
  if (fatal === true) return 'error'
  return fatal === false ? 'warning' : 'info'
}
