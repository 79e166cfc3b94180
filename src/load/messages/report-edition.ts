import type { Edition } from '../../link/edition.ts'
import { countErrors } from '../../messages/reported-messages.ts'
import { writeText } from '../../messages/writers.ts'

/** How an edition is to be published. */
export interface Publishing {
  /** Whether one error stops the build. */
  strict: boolean
  /** Whether it is built; else it is served to an editor at work. */
  published: boolean
}

/** A report for the console; with a failure, it ends the build. */
export interface Shown {
  level: 'warn' | 'error'
  text: string
  failure?: Error
}

/**
 * Report the problems of an edition.
 *
 * A document with an error is skipped, and so are the documents of a volume whose record has one; the others
 * are published. The build fails where the registers, which all documents share, have an error, where no
 * document is left, or where it is strict.
 *
 * @returns
 *   Nothing where there are no messages.
 */
export function reportEdition(
  { documents, register, messages }: Edition,
  { strict, published }: Publishing,
): Shown | undefined {
  if (messages.length === 0) return undefined
  const errors = countErrors(messages)
  const text = `Problems in seeds:\n${writeText(messages)}`
  if (errors === 0) return { level: 'warn', text }
  const count = `${errors} ${errors === 1 ? 'error' : 'errors'} in seeds`
  if (published && (strict || register === undefined || documents.length === 0)) {
    return { level: 'error', text, failure: toFailure(`${count}: nothing was built.`) }
  }
  const rest = published
    ? ': affected documents are skipped. With --strict, nothing is built.'
    : '.'
  return { level: 'error', text: `${text}${count}${rest}` }
}

/** Make an error without a stack: the messages have the places, and those in this code help nobody. */
function toFailure(reason: string): Error {
  const failure = new Error(reason)
  failure.stack = ''
  return failure
}
