import type { Edition } from '../../link/edition.ts'
import { countErrors } from '../../messages/reported-messages.ts'
import { writeText } from '../../messages/writers.ts'

/** Options for publishing an edition. */
export interface PublishOptions {
  /** Whether an error stops the build. */
  strict: boolean
  /** Whether the site is built; otherwise it is served by `astro dev`. */
  published: boolean
}

/** Report for the console; its failure, if any, ends the build. */
export interface ConsoleReport {
  level: 'warn' | 'error'
  text: string
  failure?: Error
}

/**
 * Format the problems of an edition for the console.
 *
 * Documents with an error are skipped, and so are all documents of a volume whose record has an error; the others are
 * published. The build fails if the record of the edition or the registers have an error, because all pages share them,
 * if no document is left, or, with `strict`, if there is any error.
 *
 * @returns
 *   Report; nothing if there are no messages.
 */
export function reportEdition(
  { documents, isRecordFaulty, register, messages }: Edition,
  { strict, published }: PublishOptions,
): ConsoleReport | undefined {
  if (messages.length === 0) return undefined
  const errors = countErrors(messages)
  const text = `Problems in seeds:\n${writeText(messages)}`
  if (errors === 0) return { level: 'warn', text }
  const count = `${errors} ${errors === 1 ? 'error' : 'errors'} in seeds`
  const isShared = isRecordFaulty || register === undefined
  if (published && (strict || isShared || documents.length === 0)) {
    return { level: 'error', text, failure: toError(`${count}: nothing was built.`) }
  }
  const rest = published
    ? ': affected documents are skipped, all those of a volume if its own file is affected. With --strict, nothing is built.'
    : '.'
  return { level: 'error', text: `${text}${count}${rest}` }
}

/** Make an error without a stack, which would only show places in this code. */
function toError(reason: string): Error {
  const failure = new Error(reason)
  failure.stack = ''
  return failure
}
