import { toMatchedText } from '../../../src/search/text/to-matched-text.ts'
import type { StoredUnit, TextAbout } from '../../../src/search/text/stored-text.ts'
import type { MatchedText } from '../../../src/search/text/matched-text.ts'

/** A unit in short: anchor, text, and what else it has. */
export type ShortUnit = readonly [id: string, text: string, more?: Partial<StoredUnit>]

/** Write units as the search stores them; their locators follow from their anchors, or are given. */
export function makeUnits(...units: ReadonlyArray<ShortUnit>): Array<StoredUnit> {
  return units.map(([id, text, more]) => ({ id, locator: id === '' ? 'd@' : '@', text, ...more }))
}

/** Make a text to match. */
export function makeText(
  units: ReadonlyArray<StoredUnit>,
  about: Partial<TextAbout> = {},
  volume: ReadonlyArray<string> = [],
): MatchedText {
  return toMatchedText(units, { id: 'd1', title: '', facts: {}, ...about }, volume)
}
