import { findAll } from '../tree/find-all.ts'
import { footnoteDefinitionId, pageBreakId } from '../tree/ids.ts'
import type { CrossReference } from '../tree/nodes.ts'
import {
  authorTitle,
  behind,
  hereBehind,
  marks,
  next,
  noteBehind,
  otherBody,
  part,
  sameSeries,
  titleWindow,
  window,
} from './citation-patterns.ts'
import { partId, siblingId, volumeId } from '../tree/volumes.ts'

/** A reference in a text: where it stands (UTF-16 code units, 0-based) and where it leads. */
export interface Citation extends Pick<
  CrossReference,
  'label' | 'target' | 'fragment' | 'external'
> {
  start: number
  end: number
}

/** What the citations of a document are read with. */
export interface Context {
  /** Id of the volume that the document is in, where it is known. */
  volume: string | undefined
  /** Number of the document, as printed in its title. */
  number: string | undefined
}

/** A book that has been cited; `volume` is its id where it is one of the series and named. */
interface Book {
  volume: string | undefined
}

/** A citation of a book that may not have ended. */
interface Open {
  book: Book
  /** How far it has been read (UTF-16 code units, 0-based). */
  end: number
  /** Brackets that it has opened and not closed. */
  depth: number
}

/** Find the citations of a text; the texts of one holder are one text that page breaks and notes cut. */
type Finder = (text: string, holder?: unknown) => Array<Citation>

/**
 * Make a function that finds the citations in the texts of a document, which it takes in their order:
 * `Ibid.` points to the book that was cited last.
 */
export function citationFinder(context: Context): Finder {
  let cited: Book | undefined
  let open: Open | undefined
  let last: unknown

  /** The book whose citation goes on up to a place. */
  function governing(text: string, to: number): Book | undefined {
    open &&= readOn(open, text, to)
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
        const foreign = governing(text, start) ?? bookBefore(text, start)
        if (!foreign && !groups['note'] && otherBody.test(before)) continue
        const numbers = listNumbers(text, start, end, groups['document'])
        const note = groups['note'] ?? takeNote(text, numbers)
        const after = numbers.at(-1)?.end ?? end
        const following = text.slice(after, after + window)
        const book = hereBehind.test(following) ? undefined : (foreign ?? bookBehind(following))
        if (!book) cited = undefined
        for (const number of numbers) {
          citations.push({ ...number, ...toTarget(number.label, note, book, context) })
        }
        if (foreign && !open) {
          cited = foreign
          open = { book: foreign, end: after, depth: 0 }
        } else if (open) open.end = after
      } else {
        const book = groups['ibid']
          ? cited
          : toBook(groups, governing(text, start), before, context)
        open = { book: book ?? { volume: undefined }, end, depth: 0 }
        if (!groups['ibid']) cited = open.book
      }
    }
    governing(text, text.length)
    return citations
  }
}

/** Read on in a citation; nothing where it ends before a place. */
function readOn(open: Open, text: string, to: number): Open | undefined {
  let { depth } = open
  // One character more: what follows tells a full stop that ends a sentence.
  for (const [mark] of findAll(text.slice(open.end, to + 1), marks)) {
    if (mark === '(') depth++
    else if (mark !== ')' || --depth < 0) return undefined
  }
  return { book: open.book, end: Math.max(open.end, to), depth }
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

/** A book of another author that stands right before a reference: it is not of the series. */
function bookBefore(text: string, start: number): Book | undefined {
  const before = text.slice(Math.max(0, start - titleWindow), start)
  return authorTitle.test(before) ? { volume: undefined } : undefined
}

/** A book that is named behind a reference is not read: none of them is here. */
function bookBehind(after: string): Book | undefined {
  return behind.test(after) ? { volume: undefined } : undefined
}

/** Take the note that is named behind a single number into the reference. */
function takeNote(text: string, numbers: Array<{ end: number }>): string | undefined {
  const [only, ...others] = numbers
  if (!only || others.length > 0) return undefined
  noteBehind.lastIndex = only.end
  const match = noteBehind.exec(text)
  if (match) only.end = noteBehind.lastIndex
  return match?.[1]
}

/** The numbers of `Documents 76, 77, and 80`, each with its place. */
function listNumbers(text: string, start: number, end: number, first: string) {
  const numbers = [{ start, end, label: first }]
  if (!/Documents \d+$/.test(text.slice(start, end))) return numbers
  for (;;) {
    next.lastIndex = numbers.at(-1)?.end ?? end
    const match = next.exec(text)
    const label = match?.[1]
    // `Documents 76, 77, and 9 others`: the numbers of a list ascend.
    const last = numbers.at(-1)?.label
    if (!match || label === undefined || Number(label) <= Number(last)) return numbers
    numbers.push({ start: next.lastIndex - label.length, end: next.lastIndex, label })
  }
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
