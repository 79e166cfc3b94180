import type { XmlElement } from './xml-tree.ts'

/** Kinds of marks by the `type`, `rend` or `style` of a list. The first that matches decides. */
const kinds: ReadonlyArray<readonly [pattern: RegExp, toMark: (ordinal: number) => string]> = [
  // `ordered`, `numbered`, `decimal`; not `unordered`
  [/(?<!un)order|number|decimal|arabic/i, (ordinal) => `${ordinal}.`],
  // `alpha`, `lower-alpha`
  [/alpha/i, (ordinal) => `${toLetter(ordinal)}.`],
  // `bulleted`, `bullets`, `unordered`, `disc`
  [/bullet|unordered|disc/i, () => '•'],
]

/**
 * Make a function that gives the items of a list the marks that its `type` or `rend` asks for: numbers, letters or
 * bullets. An item with `n` has that.
 *
 * @returns
 *   Function that returns the mark of the next item; nothing if the list has no marks.
 */
export function createMarks({
  attributes,
}: XmlElement): (item: XmlElement | undefined) => string | undefined {
  const { type = '', rend = '', style = '' } = attributes
  const written = `${type} ${rend} ${style}`
  const toMark = kinds.find(([pattern]) => pattern.test(written))?.[1]
  let ordinal = 0
  return (item) => {
    ordinal++
    const own = item?.attributes['n']?.trim()
    if (toMark === undefined) return undefined
    if (own) return /^[\p{L}\p{N}]+$/u.test(own) ? `${own}.` : own
    return toMark(ordinal)
  }
}

/** `a` … `z`, `aa` … */
function toLetter(ordinal: number): string {
  const letter = String.fromCharCode(97 + ((ordinal - 1) % 26))
  return letter.repeat(Math.ceil(ordinal / 26))
}
