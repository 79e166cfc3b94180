import { findAll } from '../tree/find-all.ts'
import type { Text } from '../tree/nodes.ts'
import { numberedWord } from './numbered-things.ts'
import { windowBefore } from './whole-numbers.ts'

/** `1836`; not `5`. */
const longNumber = /(?<=\s)\d{2,}/g

/** How many digits the numbers after each word have: `telegram` to 3 and 4. */
export type Numbering = ReadonlyMap<string | undefined, ReadonlySet<number>>

/** Collect the numbers of two digits or more in some texts, by the words to which they belong. */
export function collectNumbering(texts: ReadonlyArray<Text>): Numbering {
  const numbering = new Map<string | undefined, Set<number>>()
  for (const { value } of texts) {
    for (const { 0: digits, index } of findAll(value, longNumber)) {
      const word = numberedWord(value.slice(Math.max(0, index - windowBefore), index))
      if (word === undefined) continue
      const lengths = numbering.get(word)
      if (lengths) lengths.add(digits.length)
      else numbering.set(word, new Set([digits.length]))
    }
  }
  return numbering
}
