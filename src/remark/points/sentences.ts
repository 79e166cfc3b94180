import { findAll } from '../../tree/find-all.ts'
import { atom } from '../flat-text.ts'

/** The end of a sentence and the start of another: `. Y said`, `?” The`, `.2 [`; not `1.5`, `said. he`. */
const boundary = new RegExp(
  `[.?!][”’"')\\]]*(?:${atom}(?!\\s*[a-z]))?(?=(?:\\s|${atom})+[“"‘([]?[\\p{Lu}\\d])`,
  'gu',
)

/** `Mr.`, `U.S.`, `p.m.`, `J.`: full stops that do not end a sentence. */
const abbreviation =
  /(?:^|[\s(“])(?:Mr|Mrs|Ms|Messrs|Dr|Gen|Gens|Col|Lt|Maj|Capt|Adm|Amb|Sen|Rep|Gov|Pres|Prof|St|Jr|No|Nos|[Vv]ol|pp?|cf|viz|etc|ca?|Art|Sec|Dept|\p{Lu}|(?:\p{L}[.])+\p{L})[.]$/u

/**
 * Find the ends of sentences in a range of text, one at a time. Text in brackets is part of the sentence around it.
 *
 * @returns
 *   Offsets after the mark that ends the sentence, and after closing quotes and note numbers.
 */
export function* findSentenceEnds(text: string, from: number, to: number): Generator<number, void> {
  const stretch = text.slice(from, to)
  let depth = 0
  let done = 0
  for (const match of findAll(stretch, boundary)) {
    const end = match.index + match[0].length
    depth = Math.max(0, depth + countBrackets(stretch.slice(done, end)))
    done = end
    if (depth > 0) continue
    if (
      match[0].startsWith('.') &&
      abbreviation.test(stretch.slice(Math.max(0, match.index - 12), match.index + 1))
    ) {
      continue
    }
    yield from + end
  }
}

function countBrackets(text: string): number {
  let count = 0
  for (const character of text) {
    if (character === '(') count++
    if (character === ')') count = count - 1
  }
  return count
}
