/** The volume of a document, as the Chicago Manual of Style and the MLA name it. */

import type { Volume } from '../../schemas/volume.ts'
import { fromRoman } from '../../tree/roman.ts'
import { toPhrase } from './phrases.ts'
import { type Part, toTitle } from './segments.ts'

/** A volume in its series. */
export interface Book {
  /** What is common to all volumes: `Foreign Relations of the United States, 1964–1968`; the title, without a series. */
  set: Part
  /** `vol. 2`, `vol. 19, pt. 1`; absent without a number. */
  number: string | undefined
  /** Title of its own, in a series. */
  own: Part
}

/** Name a volume in its series. */
export function toBook({ series, subseries, number, title }: Volume): Book {
  const set = [series, subseries].flatMap((part) => (part ? [toPhrase(part)] : [])).join(', ')
  const own = toTitle(toPhrase(title))
  const volume = number === undefined ? undefined : toVolume(number)
  return set === ''
    ? { set: own, number: volume, own: undefined }
    : { set: toTitle(set), number: volume, own }
}

/** List the parts of the name of a volume that identify it in a short citation: series and number, else its title. */
export function toShortBook(volume: Volume): Array<Part> {
  const { set, number, own } = toBook(volume)
  return number === undefined ? [own ?? set] : [set, number]
}

/** Format the number of a volume: `vol. 2`, `vol. 19, pt. 1`, `vol. E–5`. */
function toVolume(number: string): string {
  const [first = '', ...rest] = number.split(', ')
  const parts = rest.map((part) => part.replace(/^Part /, 'pt. '))
  return [`vol. ${fromRoman(first) ?? first}`, ...parts].join(', ')
}
