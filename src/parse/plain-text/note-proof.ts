import { type NoteStyle, toNoteLabel } from '../../conventions/note-styles.ts'
import { type Labelled, placeNotes, type Referring } from '../../conventions/place-notes.ts'
import { isParted, type Line, toValue } from './lines.ts'
import { findLastText, type NoteRun } from './note-runs.ts'

/** Notes that no text is between, below the text that refers to them. */
export interface NoteGroup extends NoteRun {
  /** Index after the group before it, where the text that refers to it begins. */
  from: number
}

/** Maximum mean cost of the places of notes that proves that lines are notes, see `place-notes.ts`. */
const highestMean = { indented: 1, heading: Infinity, margin: 2 }

/** Maximum cost of a place that counts for notes with an indent at the end of a file, and of those that must be all. */
const highestCost = { half: 4, all: 12 }

/** Whether the notes at the end of a file need no places in the text: they are below a heading, or cannot be a list. */
export function isUndoubted(lines: ReadonlyArray<Line>, { kind, notes }: NoteRun): boolean {
  return kind === 'heading' || (kind === 'indented' && isNoList(lines, [...notes.keys()]))
}

/**
 * Whether the numbers of notes have their places in the text before them.
 *
 * @param start
 *   Start of the text in which they can be.
 */
export function isProven(
  lines: ReadonlyArray<Line>,
  start: number,
  { kind, style, notes }: NoteRun,
  place: 'page' | 'end',
): boolean {
  const starts = [...notes.keys()]
  const labelled = starts.map((index) => toLabelled(toValue(lines[index]), style))
  const costs = toCosts(lines.slice(start, starts[0]), labelled)
  if (place === 'end' && kind === 'indented') {
    const cheap = costs.filter((cost) => cost <= highestCost.half).length
    const possible = costs.filter((cost) => cost <= highestCost.all).length
    return (cheap > 0 && cheap * 2 >= costs.length) || possible === labelled.length
  }
  if (place === 'end' && areMostSure(costs, labelled.length)) return true
  if (costs.length < labelled.length) return place === 'end' && isLoneSign(lines, starts)
  const isFirst = place === 'page' || /^(?:[01aAi]|[*†‡§]+)$/.test(labelled[0]?.label ?? '')
  return isFirst && costs.reduce((sum, cost) => sum + cost, 0) <= costs.length * highestMean[kind]
}

/** Maximum cost of a place that is almost certain: `said.2`, `said (2) that`. */
const highestSure = 1

/** Whether most notes, and two at least, have places that are almost certain. The others lack a reference. */
function areMostSure(costs: ReadonlyArray<number>, count: number): boolean {
  const sure = costs.filter((cost) => cost <= highestSure).length
  return sure > 1 && sure * 3 >= count * 2
}

function toLabelled(line: string, style: NoteStyle, group = 0): Labelled {
  const printed = style.start.exec(line)?.[0] ?? ''
  return { label: toNoteLabel(line, style) ?? '', printed, group }
}

function toTexts(lines: ReadonlyArray<Line>, group = 0): Array<Referring> {
  return lines.flatMap((line) => (line.type === 'text' ? [{ text: line, group }] : []))
}

/** Find the costs of the places of notes in lines; those without a place have none. */
function toCosts(lines: ReadonlyArray<Line>, labelled: ReadonlyArray<Labelled>): Array<number> {
  const { placements } = placeNotes(toTexts(lines), labelled)
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

/** Find the groups of notes whose numbers have their places in the text between them and the group before. */
export function findProven(
  lines: ReadonlyArray<Line>,
  groups: ReadonlyArray<NoteGroup>,
): Array<NoteGroup> {
  const texts = groups.flatMap(({ from, notes }, group) => {
    const [start] = notes.keys()
    return toTexts(lines.slice(from, start), group)
  })
  const labelled = groups.flatMap(({ style, notes }, group) =>
    [...notes.keys()].map((index) => toLabelled(toValue(lines[index]), style, group)),
  )
  const { placements } = placeNotes(texts, labelled)
  const costs = Map.groupBy(placements.keys(), (index) => labelled[index]?.group)
  return groups.filter((_, group) => {
    const indexes = costs.get(group) ?? []
    const sum = indexes.reduce((sum, index) => sum + (placements[index]?.place.cost ?? Infinity), 0)
    return sum <= indexes.length * highestMean.margin
  })
}
