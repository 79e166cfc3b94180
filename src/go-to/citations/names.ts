import type { TextRange } from '../../edition/references/excerpt.ts'
import { type FoldedWord, foldWords, listFoldedWords } from '../../tree/fold-words.ts'

/** A name by which texts cite a volume: its title, its collection. */
export interface Name {
  text: string
  /** Id of the volume. */
  volume: string
  /** Id of the document, if it is the name of one: its reference code. */
  document?: string
}

/** A name that stands in a text. */
export interface NameMark extends TextRange {
  /** Volumes and documents of that name. */
  named: ReadonlyArray<Name>
}

/** Finds the names of volumes in a text. */
export type FindNames = (text: string) => Array<NameMark>

/** A word alone is a name only in the form of one: `in Letters (`, `_Letters_,`; not `his letters`. */
const before = /(?:^|[\n“"‘*_{(,;.]\s*|\bin\s+)$/
const after = /^\s*(?:$|[\n”"’*_}(),;.:])/

/**
 * Make a function that finds names in texts.
 *
 * @param names
 *   Names; those without words are ignored.
 */
export function nameFinder(names: ReadonlyArray<Name>): FindNames {
  const byFirst = Map.groupBy(
    [...Map.groupBy(names, ({ text }) => foldWords(text))]
      .filter(([folded]) => folded !== '')
      .map(([folded, named]) => ({ words: folded.split(' '), named }))
      .sort((a, b) => b.words.length - a.words.length),
    ({ words: [first] }) => first,
  )
  return function (text) {
    const words = byFirst.size === 0 ? [] : listFoldedWords(text)
    const found: Array<NameMark> = []
    for (let at = 0; at < words.length; at++) {
      const name = byFirst.get(words[at]?.word)?.find((each) => isAt(each.words, words, at))
      const start = words[at]?.start ?? 0
      const end = words[at + (name?.words.length ?? 1) - 1]?.end ?? 0
      if (name === undefined || (name.words.length === 1 && !isNameAlone(text, start, end)))
        continue
      found.push({ start, end, named: name.named })
      at += name.words.length - 1
    }
    return found
  }
}

function isAt(name: ReadonlyArray<string>, words: ReadonlyArray<FoldedWord>, at: number): boolean {
  return name.every((each, index) => words[at + index]?.word === each)
}

/** Whether one word of a text has the form of a name. */
function isNameAlone(text: string, start: number, end: number): boolean {
  const first = text.slice(start, start + 1)
  if (first === first.toLowerCase() && first !== first.toUpperCase()) return false
  return (
    before.test(text.slice(Math.max(0, start - 12), start)) && after.test(text.slice(end, end + 4))
  )
}
