import { type NoteStyle, noteStyles, toNoteLabel } from '../../conventions/note-styles.ts'
import { type Labelled, placeNotes, type Referring } from '../../conventions/place-notes.ts'
import { type Line, toValue } from './lines.ts'
import {
  findLastText,
  findNoteEnd,
  findNoteRuns,
  isParted,
  type Note,
  type NoteRun,
} from './note-runs.ts'

/** Maximum number of lines of a note in brackets that is not closed on its first line. */
const longestNote = 200

/** Maximum mean cost of the places of notes that proves that lines are notes, see `place-notes.ts`. */
const highestMean = { indented: 1, heading: Infinity, margin: 2 }

/** Maximum cost of a place that counts for notes with an indent at the end of a file, and of those that must be all. */
const highestCost = { half: 4, all: 12 }

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
  const found = findNoteRuns(lines, 0, lines.length)
  const page = lines.findLastIndex(({ type }) => type === 'pageBreak')
  const run =
    found.find(({ style }) => style.name === stated) ??
    // The numbers of all pages may go on: the text of the last one is enough, and less to read.
    found.find((run) => {
      return (page > 0 && isProven(lines, page, run, 'page')) || isProven(lines, 0, run, 'end')
    })
  const runs = [...findOnPages(lines, run), ...(run ? [run] : [])]
  const all = [...notes, ...runs.flatMap(({ notes }) => [...notes])]
  return new Map(all.sort(([a], [b]) => a - b))
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
  const isLastOnPage = last !== undefined && start > 0 && isProven(lines, start, last, 'page')
  return found.length + (isLastOnPage ? 1 : 0) > 1 ? found : []
}

/**
 * Whether the numbers of notes have their places in the text before them.
 *
 * @param start
 *   Start of the text in which they can be.
 */
function isProven(
  lines: ReadonlyArray<Line>,
  start: number,
  { kind, style, notes }: NoteRun,
  place: 'page' | 'end',
): boolean {
  const starts = [...notes.keys()]
  if (place === 'end' && (kind === 'heading' || (kind === 'indented' && isNoList(lines, starts)))) {
    return true
  }
  const labelled = starts.map((index) => toLabelled(toValue(lines[index]), style))
  const costs = toCosts(lines.slice(start, starts[0]), labelled)
  if (place === 'end' && kind === 'indented') {
    const cheap = costs.filter((cost) => cost <= highestCost.half).length
    const possible = costs.filter((cost) => cost <= highestCost.all).length
    return (cheap > 0 && cheap * 2 >= costs.length) || possible === labelled.length
  }
  if (costs.length < labelled.length) return place === 'end' && isLoneSign(lines, starts)
  const isFirst = place === 'page' || /^[01*†‡§]$/.test(labelled[0]?.label ?? '')
  return isFirst && costs.reduce((sum, cost) => sum + cost, 0) <= costs.length * highestMean[kind]
}

function toLabelled(line: string, style: NoteStyle): Labelled {
  const printed = style.start.exec(line)?.[0] ?? ''
  return { label: toNoteLabel(line, style) ?? '', printed, group: 0 }
}

/** Find the costs of the places of notes in lines; those without a place have none. */
function toCosts(lines: ReadonlyArray<Line>, labelled: ReadonlyArray<Labelled>): Array<number> {
  const texts = lines.flatMap((line): Array<Referring> => {
    return line.type === 'text' ? [{ text: line, group: 0 }] : []
  })
  const { placements } = placeNotes(texts, labelled)
  return placements.flatMap((placement) => (placement ? [placement.place.cost] : []))
}

/**
 * Whether indented, numbered lines at the end of a file cannot be a list: one names the source of the document, or the
 * only one is alone, or the first does not begin or continue a list.
 */
function isNoList(lines: ReadonlyArray<Line>, starts: ReadonlyArray<number>): boolean {
  if (starts.some((index) => /^\S+\s+Source:/.test(toValue(lines[index])))) return true
  const [first = 0] = starts
  const number = Number.parseInt(toValue(lines[first]), 10)
  if (Number.isNaN(number)) return false
  const before = toValue(lines[findLastText(lines, 0, first)])
  return Number.parseInt(before, 10) !== number - 1 && (starts.length === 1 || number > 1)
}

/** Whether the last line of a file alone begins with a sign, and so is a note on the whole: `* NOTE`. */
function isLoneSign(
  lines: ReadonlyArray<Line>,
  [index = 0, ...others]: ReadonlyArray<number>,
): boolean {
  if (others.length > 0 || !/^[*†‡§]/.test(toValue(lines[index]))) return false
  if ((lines[index]?.position.start.column ?? 0) > 1) return false
  return isParted(lines[index - 1])
}
