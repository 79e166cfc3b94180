import type { VFile } from 'vfile'
import type { ReportedMessage } from './message-schema.ts'

export type { ReportedMessage }

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

/** Write messages for people and editors: `file:line:column severity message rule`, one a line. */
export function writeText(messages: ReadonlyArray<ReportedMessage>): string {
  return messages
    .map(({ file, line, column, severity, message, rule }) =>
      toLine(`${file}:${line}:${column} ${severity} ${message} ${rule}`),
    )
    .join('')
}

/** Write messages for programs: a JSON array of `ReportedMessage`. */
export function writeJson(messages: ReadonlyArray<ReportedMessage>): string {
  return `${JSON.stringify(messages, undefined, 2)}\n`
}

/**
 * Write messages as annotations of a change, one a line, as GitHub and Forgejo read them in the output
 * of a job.
 */
export function writeAnnotations(messages: ReadonlyArray<ReportedMessage>): string {
  return messages
    .map(({ file, line, column, severity, message, rule }) => {
      const place = `file=${toProperty(file)},line=${line},col=${column},title=${toProperty(rule)}`
      return `::${annotations[severity]} ${place}::${toData(message)}\n`
    })
    .join('')
}

/** What an annotation of a severity is called. */
const annotations = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
} satisfies Record<ReportedMessage['severity'], string>

/** Escape what would end the text of an annotation. */
function toData(text: string): string {
  return text.replace(/[%\r\n]/g, encodeURIComponent)
}

/** Escape what would end a property of an annotation. */
function toProperty(text: string): string {
  return text.replace(/[%\r\n:,]/g, encodeURIComponent)
}

/** A control character: it would move the cursor of a terminal, or break the line. */
const control = /\p{Cc}/gu

function toLine(text: string): string {
  return `${text.replace(control, '\uFFFD')}\n`
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
