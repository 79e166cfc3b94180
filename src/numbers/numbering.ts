import { findAll } from '../tree/find-all.ts'
import type { Text } from '../tree/nodes.ts'
import { findHolder } from './numbered-things.ts'
import { windowBefore } from './whole-numbers.ts'

/** `1836` after a space; not `5`. */
const longNumber = /(?<=\s)\d{2,}/g

/** Maximum number of numbers that are compared. */
const maxNumbers = 10_000

/** How many digits the numbers after each word have: `telegram` to 3 and 4. */
export type Numbering = ReadonlyMap<string, ReadonlySet<number>>

/** Make a function that collects the numbers of some texts when it is first called, as in `collectNumbering`. */
export function lazyNumbering(texts: ReadonlyArray<{ text: Text }>): () => Numbering {
  let numbering: Numbering | undefined
  return () => (numbering ??= collectNumbering(texts.map(({ text }) => text)))
}

/** Collect the numbers of two digits or more in some texts, by the words to which they belong. */
export function collectNumbering(texts: ReadonlyArray<Text>): Numbering {
  const numbering = new Map<string, Set<number>>()
  let count = 0
  for (const { value } of texts) {
    for (const { 0: digits, index } of findAll(value, longNumber)) {
      if (++count > maxNumbers) return numbering
      const holder = findHolder(value.slice(Math.max(0, index - windowBefore), index))
      if (holder === undefined) continue
      const lengths = numbering.get(holder.word)
      if (lengths) lengths.add(digits.length)
      else numbering.set(holder.word, new Set([digits.length]))
    }
  }
  return numbering
}
