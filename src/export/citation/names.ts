/** Names of editors in citations. The record decides where a name is divided, so also to which part a particle belongs. */

import { joinNames, listNames } from '../../edition/display/volume-names.ts'
import type { Person } from '../../schemas/person.ts'

/** How many names a form lists. */
export interface NameLimit {
  /** Maximum number that is listed in full. */
  max: number
  /** Number listed, before “et al.”, where there are more. */
  shown: number
}

/** List names: `Daniel J. Lawler and Erin R. Mahan`, `David M. Baehler et al.` */
export function listEditors(
  editors: ReadonlyArray<Person>,
  { max, shown }: NameLimit,
  beforeSuffix = ' ',
): string {
  if (editors.length <= max) return joinNames(editors, 'en', beforeSuffix)
  return joinOthers(listNames(editors.slice(0, shown), beforeSuffix))
}

/** List names with the first inverted, as a bibliography sorts them: `Lawler, Daniel J., and Erin R. Mahan`. */
export function listInverted(editors: ReadonlyArray<Person>, { max, shown }: NameLimit): string {
  const [first, ...rest] = editors
  if (first === undefined) return ''
  const inverted = [first.family, first.given, first.suffix].filter(Boolean).join(', ')
  if (editors.length > max) {
    const others = listNames(rest.slice(0, shown - 1), ' ')
    return [inverted, ...others, 'et al.'].join(', ')
  }
  const names = [inverted, ...listNames(rest, ' ')]
  // A comma in the first name asks for another behind it.
  if (names.length === 2 && inverted.includes(',')) return names.join(', and ')
  return new Intl.ListFormat('en').format(names)
}

/** Name what editors are: `ed.`, `eds.` */
export function toEditorRole({ length }: ReadonlyArray<Person>): string {
  return length === 1 ? 'ed.' : 'eds.'
}

/** One name takes no comma before “et al.” */
function joinOthers(names: ReadonlyArray<string>): string {
  return names.length === 1 ? `${names.join('')} et al.` : [...names, 'et al.'].join(', ')
}
