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

/** Collect the messages of files, in the order of the files and of their lines. */
export function toReport(files: ReadonlyArray<VFile>): Array<ReportedMessage> {
  return files.flatMap((file) =>
    file.messages
      .map((message) => ({
        file: file.path,
        line: message.line ?? 1,
        column: message.column ?? 1,
        severity: toSeverity(message.fatal),
        message: message.reason,
        rule: `${message.source ?? 'pincite'}:${message.ruleId ?? 'unknown'}`,
      }))
      .sort((a, b) => a.line - b.line || a.column - b.column),
  )
}

/** Write messages for people: `file:line:column severity message rule`, one a line. */
export function writeText(messages: ReadonlyArray<ReportedMessage>): string {
  return messages
    .map(
      ({ file, line, column, severity, message, rule }) =>
        `${file}:${line}:${column} ${severity} ${message} ${rule}\n`,
    )
    .join('')
}

function toSeverity(fatal: boolean | null | undefined): ReportedMessage['severity'] {
  if (fatal === true) return 'error'
  return fatal === false ? 'warning' : 'info'
}
