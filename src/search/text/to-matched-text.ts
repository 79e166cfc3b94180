import type { MatchedFacts, MatchedText, MatchedUnit, Span } from './matched-text.ts'
import { fromOutline, listUnitWords, toOutline } from './outline.ts'
import type { StoredUnit, TextAbout } from './stored-text.ts'

/** Prepare a text for matching from its units with their words. */
export function toMatchedText(
  units: ReadonlyArray<StoredUnit>,
  about: TextAbout,
  volume: ReadonlyArray<string>,
): MatchedText {
  const positions = collectPositions(units.flatMap(listUnitWords))
  const outline = fromOutline(toOutline(units))
  return {
    units: outline,
    positions: (word) => positions.get(word) ?? [],
    mentions: (key) => listMentions(units, outline, key),
    facts: toMatchedFacts(about, volume),
  }
}

/** Collect the positions of each word in a list, 0-based, ascending. */
export function collectPositions(words: ReadonlyArray<string>): Map<string, Array<number>> {
  const positions = new Map<string, Array<number>>()
  for (const [position, word] of words.entries()) {
    const known = positions.get(word)
    if (known) known.push(position)
    else positions.set(word, [position])
  }
  return positions
}

/**
 * Collect what a query can ask of a text as a whole.
 *
 * @param volume
 *   Id and names of its volume.
 */
export function toMatchedFacts(
  { id, number, date, from = [], to = [], facts }: TextAbout,
  volume: ReadonlyArray<string>,
): MatchedFacts {
  return {
    kind: facts['kind'] ?? [],
    from,
    to,
    doc: number === undefined ? [id] : [id, number],
    vol: volume,
    ...(facts['person'] && { person: facts['person'] }),
    ...(facts['place'] && { place: facts['place'] }),
    ...(date !== undefined && { date }),
  }
}

function listMentions(
  units: ReadonlyArray<StoredUnit>,
  outline: ReadonlyArray<MatchedUnit>,
  key: string,
): Array<Span> {
  return units.flatMap(({ mentions = [] }, index) => {
    const start = outline[index]?.first ?? 0
    return mentions
      .filter(([entry]) => entry === key)
      .map(([, first, last]): Span => [start + first, start + last])
  })
}
