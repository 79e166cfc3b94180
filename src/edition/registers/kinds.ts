import type { Kind } from '../../tree/register.ts'

/** Names of the registers. */
export const kindNames = {
  people: 'Persons',
  places: 'Places',
  terms: 'Terms',
} satisfies Record<Kind, string>

/** A part of an enumeration of registers: a name, or the text between two names. */
interface KindPart {
  kind?: Kind
  text: string
}

/** Enumerate registers at the beginning of a sentence: `Persons, places, and terms`. */
export function toKindParts(kinds: ReadonlyArray<Kind>): Array<KindPart> {
  const names = kinds.map((kind, index) =>
    index === 0 ? kindNames[kind] : kindNames[kind].toLowerCase(),
  )
  const left = [...kinds]
  return new Intl.ListFormat('en').formatToParts(names).map(({ type, value: text }) => {
    const kind = type === 'element' ? left.shift() : undefined
    return kind === undefined ? { text } : { kind, text }
  })
}
