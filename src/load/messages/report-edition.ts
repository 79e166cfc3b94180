import type { Edition } from '../../link/edition.ts'
import { countErrors, writeText } from '../../messages/reported-messages.ts'

/** How an edition is to be published. */
export interface Publishing {
  /** Whether one error keeps all of it back. */
  strict: boolean
  /** Whether it is published now; else somebody is at work on it. */
  published: boolean
}

/** What is shown of an edition, and whether its build ends with it. */
export interface Shown {
  level: 'warn' | 'error'
  text: string
  failure?: Error
}

/**
 * Say what there is to say of an edition.
 *
 * A document that has an error is left out, and so are those of a volume without a record; the others are
 * published. Nothing is where the registers have an error, which all documents share, where nothing is left,
 * or where it is strict.
 *
 * @returns
 *   Nothing where all is well.
 */
export function reportEdition(
  { documents, register, messages }: Edition,
  { strict, published }: Publishing,
): Shown | undefined {
  if (messages.length === 0) return undefined
  const errors = countErrors(messages)
  const text = `What the seeds hold:\n${writeText(messages)}`
  if (errors === 0) return { level: 'warn', text }
  const count = `${errors} ${errors === 1 ? 'error' : 'errors'} in the seeds`
  if (published && (strict || register === undefined || documents.length === 0)) {
    return { level: 'error', text, failure: toFailure(`${count}: nothing is built.`) }
  }
  const rest = published ? ': what has them is left out. With --strict, nothing is built.' : '.'
  return { level: 'error', text: `${text}${count}${rest}` }
}

/** The messages say where; where in this code they were counted helps nobody. */
function toFailure(reason: string): Error {
  const failure = new Error(reason)
  failure.stack = ''
  return failure
}
