import { fromIndexText } from './index-text.ts'
import { fromUnitTitle, type UnitTitle } from './unit-title.ts'
import { toWords, type Word } from './words.ts'

/** Data that Pagefind stores for a page. */
export interface Fragment {
  /** Address of the page in the site: `/frus1964-68v02/d162/`. */
  url: string
  /** Text as prepared for the index (`toIndexText`). */
  content: string
  /** Metadata of the page. */
  meta: Record<string, string>
  /** Values by which documents can be filtered: `{ kind: ['Telegram'] }`. */
  filters: Record<string, Array<string>>
  /** Elements with an `id`. */
  anchors: Array<{
    id: string
    /** Locator and fields of the unit (`toUnitTitle`); absent where the element is not a unit. */
    title?: string
    /** Index of its first word: pieces of `content` between white space, 0-based. */
    location: number
  }>
}

/** A document prepared for matching. */
export interface IndexedDocument {
  /** Text of the document, one line for each block. */
  text: string
  words: Array<IndexedWord>
  /** Units in document order; a word belongs to the last unit that begins before it. */
  units: Array<IndexedUnit>
}

export interface IndexedWord extends Word {
  /** Location of the word in Pagefind's index. */
  location: number
  /** Unit that contains the word; absent before the first unit. */
  unit?: IndexedUnit | undefined
}

/** A unit's own text, which ends where the next unit begins. */
export interface IndexedUnit extends UnitTitle {
  /** Anchor: `p1.4`. */
  id: string
  /** Start of its text (UTF-16 code units, 0-based). */
  start: number
  /** End of its text, exclusive. */
  end: number
}

/** A piece that Pagefind counts as a word, and the white space after it. */
const piece = /(\S+)(\s*)/gu

/** Convert the stored data of a page to a document for matching. */
export function toIndexedDocument({ content, anchors }: Fragment): IndexedDocument {
  const waiting = anchors
    .flatMap(({ id, title = '', location }) => {
      const unit = fromUnitTitle(title, id)
      return unit ? [{ unit: { ...unit, id }, location }] : []
    })
    .sort((a, b) => a.location - b.location)
  const units: Array<IndexedUnit> = []
  const words: Array<IndexedWord> = []
  let text = ''
  let location = 0
  for (const [whole] of content.matchAll(piece)) {
    const start = text.length
    const plain = fromIndexText(whole)
    const read = plain.trimEnd()
    let next: (typeof waiting)[number] | undefined
    while ((next = waiting[units.length]) && next.location <= location) {
      units.push({ ...next.unit, start, end: start })
    }
    const unit = units.at(-1)
    if (unit !== undefined) unit.end = start + read.length
    for (const word of toWords(read)) {
      words.push({ ...word, start: start + word.start, end: start + word.end, location, unit })
    }
    text += plain
    location++
  }
  return { text, words, units }
}
