import { fromLocatorCode } from '../../tree/locator-code.ts'
import type { Locator } from '../../tree/locator.ts'
import { toSharedId } from '../../tree/steps.ts'
import type { Passage } from '../answer.ts'
import { toWords } from '../words.ts'
import type { StoredUnit } from './stored-text.ts'

/** A passage with its words: a unit, or units of a paragraph over which a match goes. */
export interface LocatedPassage {
  /** Anchor: `p1.4`; that of what contains all units where there are several. Empty for the document. */
  id: string
  locator: Locator
  /** Start of its text in that of the document (UTF-16 code units, 0-based). */
  start: number
  /** End, exclusive. */
  end: number
  /** Ranges of its matches in the text of the document, in order. */
  marks: Array<{ start: number; end: number }>
}

/** A text with its words, a line for each block, and its passages. */
export interface LocatedText {
  text: string
  passages: Array<LocatedPassage>
}

/** Locate the matches of a text, which are positions of words, in its characters. */
export function locatePassages(
  units: ReadonlyArray<StoredUnit>,
  passages: ReadonlyArray<Passage>,
): LocatedText {
  const starts: Array<number> = []
  /** Ranges of words; words of other readings have none, because the text does not have them. */
  const words: Array<{ start: number; end: number } | undefined> = []
  let text = ''
  for (const unit of units) {
    starts.push(text.length)
    for (const { start, end } of toWords(unit.text))
      words.push({ start: text.length + start, end: text.length + end })
    for (let count = toWords(unit.others ?? '').length; count > 0; count--) words.push(undefined)
    text += `${unit.text}\n`
  }
  return {
    text,
    passages: passages.flatMap(({ unit, last, matches }) => {
      const [own, end] = [units[unit], units[last]]
      if (own === undefined || end === undefined) return []
      const id = unit === last ? own.id : toSharedId(own.id, end.id)
      // Several units may have no anchor.
      const holder = unit === last ? own : (units.find((other) => other.id === id) ?? own)
      const locator = fromLocatorCode(holder.locator, holder.id)
      if (locator === undefined) return []
      const marks = matches.flatMap(({ first, last }) => {
        const [from, to] = [words[first], words[last]]
        return from && to ? [{ start: from.start, end: to.end }] : []
      })
      const start = starts[unit] ?? 0
      return [{ id: holder.id, locator, start, end: (starts[last] ?? 0) + end.text.length, marks }]
    }),
  }
}
