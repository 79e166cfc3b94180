import type { Locator } from '../tree/locator.ts'
import { fromLocatorCode } from '../tree/locator-code.ts'
import { fromIndexText } from './index-text.ts'
import { toWords, type Word } from './words.ts'

/** What Pagefind keeps of a page. */
export interface Fragment {
  /** Address of the page in the site: `/frus1964-68v02/d162/`. */
  url: string
  /** Text as it was prepared for the index. */
  content: string
  /** What the page says of itself. */
  meta: Record<string, string>
  /** What documents are told apart by: `{ kind: ['Telegram'] }`. */
  filters: Record<string, Array<string>>
  /** Elements with an `id`. */
  anchors: Array<{
    id: string
    /** Code of a unit’s locator (`toLocatorCode`); absent where the element is none. */
    title?: string
    /** Words before it: pieces of `content` between white space, 0-based. */
    location: number
  }>
}

/** A document as it is searched. */
export interface IndexedDocument {
  /** What is read, a line a block. */
  text: string
  words: Array<IndexedWord>
  /** In document order; a word belongs to the last unit that begins before it. */
  units: Array<IndexedUnit>
}

export interface IndexedWord extends Word {
  /** Pagefind's number of the word. */
  location: number
  /** The unit that holds it; absent before the first. */
  unit?: IndexedUnit | undefined
}

/** A unit's own text: up to the next unit. */
export interface IndexedUnit {
  /** Anchor: `p1.4`. */
  id: string
  locator: Locator
  /** Where its text begins (UTF-16 code units, 0-based). */
  start: number
  /** Where its text ends, exclusive. */
  end: number
}

/** A piece that Pagefind counts, and the white space that parts it from the next. */
const piece = /(\S+)(\s*)/gu

/** Read what Pagefind keeps of a page. */
export function toIndexedDocument({ content, anchors }: Fragment): IndexedDocument {
  const waiting = anchors
    .flatMap(({ id, title = '', location }) => {
      const locator = fromLocatorCode(title, id)
      return locator ? [{ id, locator, location }] : []
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
      units.push({ id: next.id, locator: next.locator, start, end: start })
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
