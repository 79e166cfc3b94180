import { findAll } from '../tree/find-all.ts'
import { footnoteDefinitionId, pageBreakId } from '../tree/ids.ts'
import type { CrossReference } from '../tree/nodes.ts'
import { listNumbers, takeNote } from './citation-lists.ts'
import {
  authorTitle,
  otherBookAfter,
  thisVolumeAfter,
  titleContinued,
  marks,
  otherBody,
  part,
  sameSeries,
  titleWindow,
  window,
} from './citation-patterns.ts'
import { partId, siblingId, volumeId } from '../tree/volumes.ts'

/** A reference in a text: its range (UTF-16 code units, 0-based, end exclusive) and its target. */
export interface Citation extends Pick<
  CrossReference,
  'label' | 'target' | 'fragment' | 'external'
> {
  start: number
  end: number
}

/** Context of a document, to resolve its citations. */
export interface Context {
  /** Id of the volume of the document, if known. */
  volume: string | undefined
  /** Number of the document, as printed in its title. */
  number: string | undefined
}

/** A cited book; `volume` is its id if it is a named volume of the series. */
interface Book {
  volume: string | undefined
}

/** A citation of a book that may continue. */
interface Open {
  book: Book
  /** Offset up to which it has been read (UTF-16 code units, 0-based). */
  end: number
  /** Whether a document of the book has been cited. */
  hasDocument: boolean
  /** Number of brackets that it has opened and not closed. */
  depth: number
}

/** Finds the citations in a text. Texts with the same holder are one text, divided by page breaks and notes. */
type Finder = (text: string, holder?: unknown) => Array<Citation>

/**
 * Make a function that finds the citations in the texts of a document. Call it with the texts in order, because
 * `Ibid.` refers to the book that was cited last.
 */
export function citationFinder(context: Context): Finder {
  let cited: Book | undefined
  let open: Open | undefined
  let last: unknown

  /** Find the book whose citation continues up to an offset. */
  function governing(text: string, to: number): Book | undefined {
    open &&= continueCitation(open, text, to)
    return open?.book
  }

  return function (text, holder) {
    const citations: Array<Citation> = []
    open = open && holder !== undefined && holder === last ? { ...open, end: 0 } : undefined
    last = holder

    for (const { 0: match, index: start, groups = {} } of findAll(text, part)) {
      const end = start + match.length
      const before = text.slice(Math.max(0, start - window), start)
      if (groups['page']) {
        citations.push({ start, end, label: groups['page'], fragment: pageBreakId(groups['page']) })
      } else if (groups['own']) {
        const { own } = groups
        const { number } = context
        const fragment = footnoteDefinitionId(own)
        const place =
          number === undefined ? { label: own } : { label: number, target: `d${number}` }
        citations.push({ start, end, ...place, fragment })
      } else if (groups['document']) {
        const foreign = governing(text, start) ?? findBookBefore(text, start)
        if (!foreign && !groups['note'] && otherBody.test(before)) continue
        const numbers = listNumbers(text, start, end, groups['document'])
        const note = groups['note'] ?? takeNote(text, numbers)
        const after = numbers.at(-1)?.end ?? end
        const following = text.slice(after, after + window)
        const book = thisVolumeAfter.test(following)
          ? undefined
          : (foreign ?? findBookAfter(following))
        if (!book) cited = undefined
        for (const number of numbers) {
          citations.push({ ...number, ...toTarget(number.label, note, book, context) })
        }
        if (foreign && !open) {
          cited = foreign
          open = { book: foreign, end: after, hasDocument: true, depth: 0 }
        } else if (open) open = { ...open, end: after, hasDocument: true }
      } else {
        const book = groups['ibid']
          ? cited
          : toBook(groups, governing(text, start), before, context)
        open = { book: book ?? { volume: undefined }, end, hasDocument: false, depth: 0 }
        if (!groups['ibid']) cited = open.book
      }
    }
    governing(text, text.length)
    return citations
  }
}

/** Continue a citation up to an offset; `undefined` if it ends before. */
function continueCitation(open: Open, text: string, to: number): Open | undefined {
  let { depth } = open
  // One more character: the full stop at the end of a sentence is recognized by what follows.
  for (const { 0: mark, index } of findAll(text.slice(open.end, to + 1), marks)) {
    if (mark === '(') depth++
    else if (mark === ';' && !open.hasDocument && continuesTitle(text, open.end + index)) continue
    else if (mark !== ')' || --depth < 0) return undefined
  }
  return { ...open, end: Math.max(open.end, to), depth }
}

/** Whether the `;` at an offset is in the title of a book: `Malta; Iceland; Spain, 1973–1976, Document 3`. */
function continuesTitle(text: string, offset: number): boolean {
  titleContinued.lastIndex = offset
  return titleContinued.test(text)
}

function toBook(
  groups: Record<string, string | undefined>,
  open: Book | undefined,
  before: string,
  context: Context,
): Book {
  const { years, volume = '', part, sibling, siblingPart, ownPart } = groups
  if (years) return { volume: volumeId(years, volume, part) }
  const base = open ? open.volume : sameSeries.test(before) ? context.volume : undefined
  if (sibling) return { volume: siblingId(base, sibling, siblingPart) }
  if (ownPart) return { volume: partId(open ? open.volume : context.volume, ownPart) }
  return { volume: undefined }
}

/** Find a book of another author directly before a reference: it is not in the series. */
function findBookBefore(text: string, start: number): Book | undefined {
  const before = text.slice(Math.max(0, start - titleWindow), start)
  return authorTitle.test(before) ? { volume: undefined } : undefined
}

/** Find another book that is named after a reference. Its id is not determined: such books are never in the edition. */
function findBookAfter(after: string): Book | undefined {
  return otherBookAfter.test(after) ? { volume: undefined } : undefined
}

function toTarget(
  label: string,
  note: string | undefined,
  book: Book | undefined,
  context: Context,
) {
  const isHere = !book || (book.volume !== undefined && book.volume === context.volume)
  if (!isHere && !book.volume) return { external: true }
  const fragment = note && { fragment: footnoteDefinitionId(note) }
  if (isHere) return { target: `d${label}`, ...fragment }
  return { target: `${book.volume}/d${label}`, ...fragment, external: true }
}
