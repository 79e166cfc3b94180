import type { ListedVolume } from '../../edition/display/lists.ts'
import type { TextRange } from '../../edition/references/excerpt.ts'
import { findOnly, type VolumeNumber } from './books.ts'
import { type Before, decide, type Decision, type Open } from './decide.ts'
import { findBeginning, findEnd, findTitle, maxGap, toGap, widenLink } from './gaps.ts'
import { findMarks, type Mark } from './marks.ts'
import { type FindNames, nameFinder } from './names.ts'
import { addField, addMark, listCited, type Reading, takeLast, toRequested } from './reading.ts'
import { findRecords } from './records.ts'
import type { Requested } from '../requested.ts'

/** A citation in a text. */
export interface Citation extends TextRange {
  /**
   * Places that it names, or its volume alone; none where it names a place of the series without its volume.
   */
  requested: ReadonlyArray<Requested>
  /** Whether it names its book, also by `Ibid.`; otherwise the book is that of the reader. */
  hasBook: boolean
  /** Why it names no place, where that is known otherwise than from its book. */
  says?: string
}

/** What is known where a text is read. */
export interface ReadingContext {
  /** Id of the volume of the reader, in whose subseries `vol. I` is looked up. */
  here?: string | undefined
  /** Volumes of the edition, whose addresses are understood (default: none). */
  volumes?: ReadonlyArray<ListedVolume>
  /** Finds the names of volumes (default: none). */
  findNames?: FindNames
}

/** What has been read of a text. */
interface State {
  found: Array<Reading>
  open?: Reading | undefined
  /** What was cited last, unless it was another source. */
  previous?: Open | undefined
  /** Places whose document may be named behind them. */
  pending: Array<{ mark: Mark; gap: string }>
}

/**
 * Read the citations in a text: of the series, by the names of volumes, and as addresses, in linear time.
 *
 * ```
 * > | See FRUS, 1964–1968, vol. II, docs. 161 and 162; Logevall, War, 366; and vol. III, p. 4.
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^                          ^^^^^^^^^^^^^^
 * ```
 *
 * @returns
 *   Citations in order, not overlapping.
 */
export function readCitations(text: string, context: ReadingContext = {}): Array<Citation> {
  const { here, volumes = [], findNames = nameFinder([]) } = context
  const state: State = { found: [], pending: [] }
  const records = findRecords(text)
  const ids = volumes.map(({ id }) => id)
  const place = { here, only: (mark: VolumeNumber) => findOnly(mark, ids) }
  let next = 0
  for (const mark of findMarks(text, volumes, findNames)) {
    while ((records[next]?.end ?? Infinity) <= mark.start) next++
    const record = records[next]
    if (record === undefined || record.start > mark.start) read(text, state, mark, place)
    else readField(state, mark, record)
  }
  close(state)
  return state.found.flatMap((reading, index) => {
    const requested = toRequested(reading)
    const from = state.found[index - 1]?.end ?? 0
    const to = state.found[index + 1]?.start ?? text.length
    if (requested === undefined) return []
    return [
      {
        ...toRange(text, reading, requested, { start: from, end: to }),
        requested,
        hasBook: reading.book !== undefined,
      },
    ]
  })
}

/** Extend a citation by what belongs to it around its marks, between the citations before and after it. */
function toRange(
  text: string,
  reading: Reading,
  requested: ReadonlyArray<Requested>,
  between: TextRange,
): TextRange {
  const { start, end, book, record } = reading
  if (record) return { start, end }
  if (book?.isNamed && requested.every(isWhole))
    return { start, end: Math.min(findEnd(text, end), between.end) }
  return widenLink(text, { start, end }, between.start)
}

/** Whether a place is named without the number of its document or page, so that its box and folder tell. */
function isWhole({ document, page }: Requested): boolean {
  return (document ?? page) === undefined
}

function readField(state: State, mark: Mark, record: TextRange): void {
  if (state.open?.record !== record) {
    close(state)
    const start = Math.max(record.start, state.found.at(-1)?.end ?? 0)
    state.open = { start, end: record.end, parts: [], record }
  }
  addField(state.open, mark)
}

function read(text: string, state: State, mark: Mark, place: Pick<Before, 'here' | 'only'>): void {
  if (state.open?.record) close(state)
  const { open, previous } = state
  const from = open?.end ?? state.found.at(-1)?.end ?? 0
  const between = text.slice(Math.max(from, mark.start - maxGap - 1), mark.start)
  const gap = open ? toGap(between) : 'break'
  const decision = decide(mark, { open, previous, between, gap, ...place })
  if (decision.type === 'begin' || decision.type === 'repeat') begin(text, state, mark, decision)
  else if (decision.type === 'pending') state.pending.push({ mark, gap: between })
  else if (decision.type === 'join' && open) addMark(open, mark, between, decision.book)
  else if (decision.type === 'move' && open) {
    open.inherited = []
    open.isRepeat = false
    addMark(open, mark, between, decision.book)
  } else if (decision.type === 'divide' && open) divide(state, open, mark)
  else if (decision.type === 'other') {
    close(state)
    state.previous = undefined
  }
}

/** Begin a citation with the last document of another, whose volume is behind `Ibid.` */
function divide(state: State, open: Reading, mark: Mark): void {
  const last = takeLast(open)
  if (last) close(state)
  state.open = last ?? open
  state.open.end = mark.end
  state.open.isRepeat = true
}

function begin(
  text: string,
  state: State,
  mark: Mark,
  { type, book }: Extract<Decision, { type: 'begin' | 'repeat' }>,
): void {
  const isNamed = mark.type === 'series' || mark.type === 'name' || mark.type === 'volume'
  if (isNamed) leaveTitle(text, state, mark.start)
  close(state)
  const from = Math.max(state.found.at(-1)?.end ?? 0, mark.start - maxGap)
  const start = isNamed ? from + findBeginning(text.slice(from, mark.start)) : mark.start
  const own = mark.type === 'name' ? state.pending.filter((each) => each.mark.start >= start) : []
  state.pending = []
  const inherited = type === 'repeat' ? (state.previous?.parts ?? []) : []
  state.open = { start, end: mark.end, book, parts: [], inherited, isRepeat: type === 'repeat' }
  for (const each of [...own, { mark, gap: '' }]) addMark(state.open, each.mark, each.gap)
}

/** Forget citations in the title of a document that is cited: `“Comments on FRUS, 1950, vol. I,” in`. */
function leaveTitle(text: string, state: State, start: number): void {
  const from = Math.max(0, start - maxGap)
  const title = findTitle(text.slice(from, start))
  if (title === undefined) return
  if (state.open && state.open.start >= from + title) state.open = undefined
  while ((state.found.at(-1)?.start ?? -1) >= from + title) state.found.pop()
}

/** End the citation that is read; one without place and volume is forgotten. */
function close(state: State): void {
  const { open } = state
  state.open = undefined
  if (open === undefined || toRequested(open) === undefined) return
  state.found.push(open)
  state.previous = { book: open.book, parts: listCited(open) }
}
