import type { Candidate, FoundDocument } from './found-document.ts'
import type { Candidates } from './pagefind.ts'

/** What answers a query, as far as it was looked through. */
export interface Found {
  /** Documents in the order of their addresses. */
  documents: Array<FoundDocument>
  /** How many pages were looked through. */
  count: number
}

/** Pages in a step: a browser has no room for thousands of requests. */
const atOnce = 500

/**
 * Make what looks through pages, through none of them twice.
 *
 * @param read
 *   Looks through some.
 * @param tell
 *   Is told how many pages of all are done, where it takes more than one step.
 * @returns
 *   Function that looks through pages, and of more than `most` through those that Pagefind holds for the likeliest.
 */
export function reader(
  read: Candidates['read'],
  tell: (done: number, total: number) => void,
): (pages: ReadonlyArray<Candidate>, most: number) => Promise<Found> {
  const known = new Map<string, FoundDocument | undefined>()
  return async (pages, most) => {
    const likely =
      pages.length > most ? pages.toSorted((a, b) => b.score - a.score).slice(0, most) : pages
    const unknown = likely.filter(({ id }) => !known.has(id))
    for (let done = 0; done < unknown.length; done += atOnce) {
      if (done > 0) tell(done, unknown.length)
      const step = unknown.slice(done, done + atOnce)
      const found = await read(step)
      for (const [index, { id }] of step.entries()) known.set(id, found[index])
    }
    const documents = likely
      .flatMap(({ id }) => known.get(id) ?? [])
      .sort((a, b) => a.url.localeCompare(b.url, 'en', { numeric: true }))
    return { documents, count: likely.length }
  }
}
