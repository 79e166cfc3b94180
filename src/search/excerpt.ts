/** A piece of an excerpt. */
export interface ExcerptPiece {
  text: string
  /** Whether it is a match. */
  marked: boolean
}

/** A range of a text (UTF-16 code units, 0-based, end exclusive). */
interface Range {
  start: number
  end: number
}

/** Maximum number of characters on each side of a match (UTF-16 code units). */
const maxContext = 140

/** End of a sentence or clause: `. `, `;” `. */
const clauseEnd = /[.;:?!]["”’)]?\s/g

/**
 * Shorten a passage to the text around its matches.
 *
 * @param text
 *   Text of the passage.
 * @param marks
 *   Ranges of the matches, in order.
 * @returns
 *   Pieces in order, with `…` for omitted text. A short passage is not shortened.
 */
export function shortenPassage(text: string, marks: ReadonlyArray<Range>): Array<ExcerptPiece> {
  const pieces: Array<ExcerptPiece> = []
  let done = 0
  for (const window of toWindows(text, marks)) {
    write(window.start > done ? `${done > 0 ? ' ' : ''}… ` : '')
    done = window.start
    for (const mark of marks) {
      if (mark.start < done || mark.end > window.end) continue
      write(text.slice(done, mark.start))
      write(text.slice(mark.start, mark.end), true)
      done = mark.end
    }
    write(text.slice(done, window.end).trimEnd())
    done = window.end
  }
  write(done < text.length ? ' …' : '')
  return pieces

  function write(text: string, marked = false): void {
    if (text !== '') pieces.push({ text, marked })
  }
}

/** Choose at most three windows around matches, each bounded by clauses or words. */
function toWindows(text: string, marks: ReadonlyArray<Range>): Array<Range> {
  const windows: Array<Range> = []
  for (const mark of marks) {
    const start = toStart(text, mark.start)
    const end = toEnd(text, mark.end)
    const last = windows.at(-1)
    if (last && start <= last.end + maxContext / 2) last.end = Math.max(last.end, end)
    else if (windows.length < 3) windows.push({ start, end })
  }
  return windows
}

function toStart(text: string, start: number): number {
  if (start <= maxContext) return 0
  const from = start - maxContext
  const before = text.slice(from, start)
  const clauses = Array.from(before.matchAll(clauseEnd), ({ 0: end, index }) => index + end.length)
  return from + (clauses[0] ?? before.indexOf(' ') + 1)
}

function toEnd(text: string, end: number): number {
  if (text.length - end <= maxContext) return text.length
  const after = text.slice(end, end + maxContext)
  const clauses = Array.from(after.matchAll(clauseEnd), ({ 0: end, index }) => index + end.length)
  const clause = clauses.findLast((length) => length > maxContext / 3)
  return end + (clause ?? Math.max(after.lastIndexOf(' '), 0))
}
