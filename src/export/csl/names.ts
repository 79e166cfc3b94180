import type { Person } from '../../schemas/person.ts'
import type { CslName } from './csl-item.ts'

/** Convert the names of persons; one without given names is that of an institution. */
export function toCslNames(people: ReadonlyArray<Person>): Array<CslName> {
  return people.map(({ given, family, suffix }) =>
    given === undefined
      ? { literal: suffix === undefined ? family : `${family}, ${suffix}` }
      : { family, given, ...(suffix !== undefined && { suffix }) },
  )
}

/** Invert a name with its suffix at the end, as RIS does: `Sanford, William F., Jr.`; the name of an institution stays. */
export function toInvertedName(name: CslName): string {
  if ('literal' in name) return name.literal
  return [name.family, name.given, name.suffix].filter(Boolean).join(', ')
}
