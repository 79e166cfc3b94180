import {
  indentedStyle,
  mayBeginNote,
  type NoteStyle,
  noteStyles,
  toNoteLabel,
} from '../../conventions/note-styles.ts'
import { type Line, toValue } from './lines.ts'
import { findProven, type NoteGroup } from './note-proof.ts'
import { findNoteEnd, isNextLabel, type Note, type NoteRun } from './note-runs.ts'

/**
 * Find the notes below the paragraphs that refer to them: those of the style of which most groups have their places in
 * the text directly before them.
 *
 * @param last
 *   Notes at the end of the file. If their numbers begin at one, they are all.
 * @param stated
 *   Name of the style of the notes, if the editor states it; its lines need no places in the text.
 */
export function findBelowParagraphs(
  lines: ReadonlyArray<Line>,
  last: NoteRun | undefined,
  stated: string | undefined,
): Array<NoteRun> {
  const [lastStart = lines.length] = last?.notes.keys() ?? []
  const label = last && toNoteLabel(toValue(lines[lastStart]), last.style)
  if (last?.kind === 'heading' || /^[01aAi]$/.test(label ?? '')) return []
  const styles = last ? [last.style] : listNoteStyles(lines)
  for (const style of styles) {
    if (stated !== undefined && style.name !== stated) continue
    const groups = findNoteGroups(lines, lastStart, style)
    if (groups.length === 0) continue
    const proven = findProven(lines, groups)
    if (proven.length === 0) {
      if (stated === undefined) continue
      return groups
    }
    const isMost = proven.length * 3 >= groups.length * 2
    const isEnough = countNotes(proven) > (last ? 0 : 1) || !isBareNumber.test(style.name)
    if (isMost && isEnough) return proven
  }
  return []
}

/** Names of the styles of notes that single paragraphs are in by chance: `1. …`, `1 …`. */
const isBareNumber = /^1[. …]/

/** Count the notes of some runs. */
export function countNotes(runs: ReadonlyArray<NoteRun>): number {
  return runs.reduce((sum, { notes }) => sum + notes.size, 0)
}

/**
 * Find the groups of lines that may be notes below the paragraphs that refer to them.
 *
 * ```
 * > | We left in the brig Nancy.[1]
 * > |
 * > | [1] A vessel of 120 tons.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^
 * > |
 * > | The next morning we saw the coast.[2]
 * ```
 *
 * @param lines
 *   Lines of the file.
 * @param end
 *   Index after the last line that can be a note.
 * @param style
 *   Style of the notes.
 */
function findNoteGroups(
  lines: ReadonlyArray<Line>,
  end: number,
  style: NoteStyle,
): Array<NoteGroup> {
  const groups: Array<NoteGroup> = []
  let notes = new Map<number, Note>()
  let last: string | undefined
  let from = 0
  const close = (next: number): void => {
    if (notes.size === 0) return
    groups.push({ kind: 'margin', style, notes, from })
    notes = new Map()
    from = next
  }
  for (let index = 0; index < end; index++) {
    const line = lines[index]
    if (line?.type === 'whiteSpace') continue
    const label = toNoteLabel(toValue(line), style)
    const isIndented = (line?.position.start.column ?? 1) > 1
    if (label === undefined || !isAfter(last, label) || (style === indentedStyle && !isIndented)) {
      close(index)
      continue
    }
    last = label
    const noteEnd = Math.min(findNoteEnd(lines, index), end)
    notes.set(index, { end: noteEnd, style })
    index = noteEnd - 1
  }
  close(end)
  return groups
}

/** Whether the label of a note can follow that of another: the next, or the first again. */
function isAfter(last: string | undefined, label: string): boolean {
  return /^[1aAi]$/.test(label) || isNextLabel(last, label)
}

/** List the styles of notes that lines of a file are in. */
function listNoteStyles(lines: ReadonlyArray<Line>): Array<NoteStyle> {
  const starts = lines.map(toValue).filter(mayBeginNote)
  return noteStyles.filter(({ certain, start }) => {
    return certain !== true && starts.some((line) => start.test(line))
  })
}
