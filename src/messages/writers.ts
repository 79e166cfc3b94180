import type { ReportedMessage } from './reported-messages.ts'

/** Write messages as lines of text, which people and text editors read: `file:line:column severity message rule`. */
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
 * Write messages as workflow commands, one a line. GitHub and Forgejo read them in the output of a job, and show
 * them as annotations of the change.
 */
export function writeAnnotations(messages: ReadonlyArray<ReportedMessage>): string {
  return messages
    .map(({ file, line, column, severity, message, rule }) => {
      const place = `file=${toProperty(file)},line=${line},col=${column},title=${toProperty(rule)}`
      return `::${annotations[severity]} ${place}::${toData(message)}\n`
    })
    .join('')
}

/** Name of the workflow command for each severity. */
const annotations = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
} satisfies Record<ReportedMessage['severity'], string>

/** Escape the characters that would end the text of an annotation. */
function toData(text: string): string {
  return text.replace(/[%\r\n]/g, encodeURIComponent)
}

/** Escape the characters that would end a property of an annotation. */
function toProperty(text: string): string {
  return text.replace(/[%\r\n:,]/g, encodeURIComponent)
}

/** A character that would move the cursor of a terminal, break the line, turn it around, or not be written: `U+001B`, `U+2028`, `U+202E`. */
const control = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

function toLine(text: string): string {
  return `${text.replace(control, '\uFFFD')}\n`
}
