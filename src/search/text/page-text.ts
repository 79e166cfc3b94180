import { glossId, titleId } from '../../tree/ids.ts'
import { toHolderId, toSteps } from '../../tree/steps.ts'
import type { Scope } from '../query/tree.ts'
import { toWords } from '../words.ts'
import type { MatchedText, MatchedUnit } from './matched-text.ts'
import { collectPositions } from './to-matched-text.ts'

/** A piece of the text of a page, as its elements divide it. */
export interface PagePiece {
  value: string
  /** Anchor of its unit: `p1.4`; empty where it is in none. */
  unit: string
  /** Whether a block begins with it, so that it continues no word or phrase. */
  isBlock: boolean
  /** Name of who speaks in it, if the page says so. */
  speaker?: string
  /** Id of the gloss on the person, place or term that it mentions: `g-yost-charles-w` (default: it mentions none). */
  gloss?: string
}

/** A word of a page: a range over its pieces (UTF-16 code units, 0-based, end exclusive). */
export interface PageWord {
  text: string
  start: { piece: number; offset: number }
  end: { piece: number; offset: number }
}

/** The text of a page, for matching. */
export interface PageText {
  text: MatchedText
  words: ReadonlyArray<PageWord>
}

/** Read the pieces of a page, in order. A word may go over several, as `no1te` with a letter that is marked up. */
export function readPage(pieces: ReadonlyArray<PagePiece>): PageText {
  const starts: Array<number> = []
  let raw = ''
  for (const { value, isBlock } of pieces) {
    if (isBlock) raw += '\n'
    starts.push(raw.length)
    raw += value
  }
  const words: Array<PageWord> = []
  const units: Array<MatchedUnit> = []
  const paragraphs = new Map<string, number>()
  /** First and last word of each mention, by the id of its gloss. */
  const mentions = new Map<string, Array<[first: number, last: number]>>()
  let mentioned: string | undefined
  let piece = 0
  let last: string | undefined
  for (const { text, start, end } of toWords(raw)) {
    while ((starts[piece + 1] ?? Infinity) <= start) piece++
    let lastPiece = piece
    while ((starts[lastPiece + 1] ?? Infinity) < end) lastPiece++
    const { unit = '', speaker, gloss } = pieces[piece] ?? {}
    if (gloss !== undefined) {
      const own = mentions.get(gloss) ?? []
      const before = own.at(-1)
      if (gloss === mentioned && before) before[1] = words.length
      else own.push([words.length, words.length])
      mentions.set(gloss, own)
    }
    mentioned = gloss
    if (unit !== last) {
      const holder = toHolderId(unit)
      const paragraph = paragraphs.get(holder) ?? paragraphs.size
      paragraphs.set(holder, paragraph)
      const own =
        speaker === undefined ? {} : { speaker: toWords(speaker).map((word) => word.text) }
      units.push({ first: words.length, paragraph, part: toPart(unit), ...own })
    }
    last = unit
    words.push({
      text,
      start: { piece, offset: start - (starts[piece] ?? 0) },
      end: { piece: lastPiece, offset: end - (starts[lastPiece] ?? 0) },
    })
  }
  const positions = collectPositions(words.map(({ text }) => text))
  return {
    words,
    text: {
      units,
      positions: (word) => positions.get(word) ?? [],
      mentions: (key) => mentions.get(glossId(key)) ?? [],
      facts: { kind: [], from: [], to: [], doc: [], vol: [] },
    },
  }
}

function toPart(unit: string): Scope {
  if (unit === titleId) return 'title'
  return toSteps(unit)?.[0]?.kind === 'note' ? 'notes' : 'text'
}
