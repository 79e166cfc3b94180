import { type NoteStyle, noteStyles } from '../../conventions/note-styles.ts'
import { type Line, toValue } from './lines.ts'
import { countNotes, findBelowParagraphs } from './note-groups.ts'
import { isProven, isUndoubted } from './note-proof.ts'
import { findLastText, findNoteEnd, findNoteRuns, type Note, type NoteRun } from './note-runs.ts'

/** Maximum number of lines of a note in brackets that is not closed on its first line. */
const longestNote = 200

/**
 * Find the notes: the numbered lines at the end of the file or of each page, those below a heading `Notes`, and those
 * that can be nothing else. Numbered lines are notes if their numbers have places in the text.
 *
 * @param stated
 *   Name of the style of the notes, if the editor states it; such lines need no places in the text.
 * @returns
 *   Notes by the index of their first line, in order.
 */
export function findNotes(lines: ReadonlyArray<Line>, stated?: string): ReadonlyMap<number, Note> {
  const notes = findCertain(lines)
  const last = findLastText(lines, 0, lines.length)
  if ([...notes].some(([index, { end }]) => index <= last && last < end)) return notes
  const run = findLastRun(lines, stated)
  const onPages = findOnPages(lines, run)
  const groups = findBelowParagraphs(lines, run, stated)
  const others = countNotes(groups) > countNotes(onPages) ? groups : onPages
  const runs = [...others, ...(run ? [run] : [])]
  // The notes of most documents are all at the end.
  if (notes.size === 0 && runs.length === 1) return runs[0]?.notes ?? notes
  const all = [...notes, ...runs.flatMap(({ notes }) => [...notes])]
  return new Map(all.sort(([a], [b]) => a - b))
}

/** Find the notes at the end of a file. */
function findLastRun(lines: ReadonlyArray<Line>, stated: string | undefined): NoteRun | undefined {
  const page = lines.findLastIndex(({ type }) => type === 'pageBreak')
  const runs = () => findNoteRuns(lines, 0, lines.length)
  const run = stated === undefined ? undefined : runs().find(({ style }) => style.name === stated)
  if (run) return run
  return runs().find((run) => {
    if (isUndoubted(lines, run)) return true
    // The numbers of all pages may go on: the text of the last one is enough, and less to read.
    return (page > 0 && isProven(lines, page, run, 'page')) || isProven(lines, 0, run, 'end')
  })
}

/** Find the notes whose style is certain. */
function findCertain(lines: ReadonlyArray<Line>): Map<number, Note> {
  const notes = new Map<number, Note>()
  for (let index = 0; index < lines.length; index++) {
    const style = toCertainStyle(lines[index])
    if (!style) continue
    const end = style.closed ? findClose(lines, index) : findNoteEnd(lines, index)
    notes.set(index, { end, style })
    index = end - 1
  }
  return notes
}

function toCertainStyle(line: Line | undefined): NoteStyle | undefined {
  const value = toValue(line)
  if (!value.startsWith('[')) return undefined
  return noteStyles.find(({ certain, start }) => certain && start.test(value))
}

/** Find the index after the line that closes the bracket of a note; after its first line if none does. */
function findClose(lines: ReadonlyArray<Line>, start: number): number {
  const limit = Math.min(lines.length, start + longestNote)
  for (let index = start; index < limit; index++) {
    if (lines[index]?.type === 'pageBreak' || (index > start && toCertainStyle(lines[index]))) break
    if (toValue(lines[index]).endsWith(']')) return index + 1
  }
  return start + 1
}

/**
 * Find the notes at the foot of pages. A single page with such lines may have a list.
 *
 * @param last
 *   Notes at the end of the file, whose style is that of all pages.
 */
function findOnPages(lines: ReadonlyArray<Line>, last: NoteRun | undefined): Array<NoteRun> {
  const found: Array<NoteRun> = []
  let start = 0
  for (const [index, { type }] of lines.entries()) {
    if (type !== 'pageBreak') continue
    const run = findNoteRuns(lines, start, index).find((run) => {
      return (last ?? found[0] ?? run).style === run.style && isProven(lines, start, run, 'page')
    })
    if (run) found.push(run)
    start = index
  }
  if (found.length > 1) return found
  const isLastOnPage = found.length === 1 && last !== undefined
  return isLastOnPage && isProven(lines, start, last, 'page') ? found : []
}
