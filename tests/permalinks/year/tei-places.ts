import type { Range } from './tracked-text.ts'

/** A document in the TEI of a volume. */
export interface TeiPlace extends Range {
  /** `d162` */
  id: string
  /** Paragraphs of its body, outside of notes. */
  paragraphs: ReadonlyArray<TeiParagraph>
  /** Its notes, with their numbers. */
  notes: ReadonlyArray<TeiNote>
  /** Tags of its page breaks. */
  pages: ReadonlyArray<Range>
}

/** A paragraph with its tags. */
export interface TeiParagraph extends Range {
  /** Content without the tags. */
  inner: Range
}

/** A note with its tags. */
export interface TeiNote extends Range {
  number: number
}

/** `<div type="document" xml:id="d162" n="162">` */
const documentStart = /<div\b[^>]*\btype="document"[^>]*>/g

/** `xml:id="d162"` */
const idAttribute = /xml:id="([^"]+)"/

/** A tag that begins or ends a division, a paragraph or a note, or a page break. */
const tags = /<(\/?)(div|p|note|pb)\b([^>]*?)(\/?)>/g

/** `n="1"` */
const numberAttribute = /\bn="(\d+)"/

/** List the documents in the TEI of a volume, with the places where they can be edited. */
export function listTeiPlaces(tei: string): Array<TeiPlace> {
  return Array.from(tei.matchAll(documentStart), ({ 0: tag, index: start }) =>
    toPlace(tei, start, idAttribute.exec(tag)?.[1] ?? ''),
  )
}

function toPlace(tei: string, start: number, id: string): TeiPlace {
  const paragraphs: Array<TeiParagraph> = []
  const notes: Array<TeiNote> = []
  const pages: Array<Range> = []
  const open: Array<{ name: string; start: number; inner: number; attributes: string }> = []
  tags.lastIndex = start
  for (let match = tags.exec(tei); match !== null; match = tags.exec(tei)) {
    const [tag, slash, name = '', attributes = '', selfClosing] = match
    const end = match.index + tag.length
    if (name === 'pb') pages.push({ start: match.index, end })
    else if (slash !== '/' && selfClosing !== '/') {
      open.push({ name, start: match.index, inner: end, attributes })
    } else if (slash === '/') {
      const begun = open.pop()
      if (begun === undefined) break
      const isInNote = open.some((each) => each.name === 'note')
      if (name === 'p' && !isInNote && open.length === 1)
        paragraphs.push({
          start: begun.start,
          end,
          inner: { start: begun.inner, end: match.index },
        })
      if (name === 'note') {
        const number = Number(numberAttribute.exec(begun.attributes)?.[1] ?? 0)
        notes.push({ start: begun.start, end, number })
      }
      if (open.length === 0) return { id, start, end, paragraphs, notes, pages }
    }
  }
  return { id, start, end: tei.length, paragraphs, notes, pages }
}
