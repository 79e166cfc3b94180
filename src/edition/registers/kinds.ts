import type { Kind } from '../../tree/register.ts'
import type { Words } from '../../words/words.ts'

/** A part of an enumeration of registers: a name, or the text between two names. */
interface KindPart {
  kind?: Kind
  text: string
}

/** Enumerate registers at the beginning of a sentence: `Persons, places, and terms`. */
export function toKindParts(
  kinds: ReadonlyArray<Kind>,
  { lang, registers }: Words,
): Array<KindPart> {
  const names = kinds.map((kind, index) =>
    index === 0 ? registers.names[kind] : registers.running[kind],
  )
  const left = [...kinds]
  return new Intl.ListFormat(lang).formatToParts(names).map(({ type, value: text }) => {
    const kind = type === 'element' ? left.shift() : undefined
    return kind === undefined ? { text } : { kind, text }
  })
}
