import { toLocatorCode } from './locator-code.ts'
import { type PlaceWords, writeLocator } from './locator-words.ts'
import type { Unit } from './units.ts'

/** Attributes that state the locator of a unit on its element. */
export interface LocatorAttributes {
  /** In words, shown by pages without scripts. */
  'data-locator': string
  /** As a code (`toLocatorCode`), for scripts. */
  'data-at': string
}

/** Write the attributes of a unit: `<li id="p1.3" data-locator="Point 3, p. 367" data-at="@367">`. */
export function toLocatorAttributes(
  { id, locator }: Pick<Unit, 'id' | 'locator'>,
  words: PlaceWords,
): LocatorAttributes {
  return {
    'data-locator': writeLocator(locator, 'name', words),
    'data-at': toLocatorCode(locator, id),
  }
}
