import type { Gap, Root, Text } from '../tree/nodes.ts'
import { findAll } from '../tree/find-all.ts'
import { type Find, splitText } from '../tree/split-text.ts'

/** `[sic]`, `[1 line not declassified]`; not `[Page 367]` or brackets in brackets. */
const bracket = /\[(?!Page )[^[\]]{1,300}\]/g

/** What a bracket says that stands for something left out. The first pattern that matches decides. */
const gaps: ReadonlyArray<readonly [pattern: RegExp, reason: Gap['reason'], sample: string]> = [
  [/\bnot declassified|\bdeleted|\bexcised/i, 'classified', '[1 line not declassified]'],
  [/^\[(?:Here|Omitted) |\bomitted\b/i, 'omitted', '[Here follows discussion of Laos.]'],
  [/\b(?:illegible|unclear|indistinct|garble|omission)/i, 'illegible', '[garble]'],
]

/** `[Key telegrams are attached.]`: a sentence in brackets, which may be the paper's own. */
const sentence = /\s\S+\s.*[.?!]\]$/

/** Words that editors supply are few (UTF-16 code units). */
const longestSupplied = 80

/**
 * Find what editors put in brackets: what is left out, and words that they supply.
 *
 * ```
 * > | a much [used] technique of [1 line not declassified]
 *            ^^^^^^              ^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export default function remarkBrackets() {
  return function (tree: Root): void {
    splitText(tree, (text, { type }) =>
      type === 'gap' || type === 'supplied'
        ? []
        : Array.from(findAll(text.value, bracket)).flatMap(({ 0: value, index }): Array<Find> => {
            const make = maker(value)
            return make ? [{ start: index, end: index + value.length, make }] : []
          }),
    )
  }
}

function maker(value: string): Find['make'] | undefined {
  const reason = gaps.find(([pattern]) => pattern.test(value))?.[1]
  if (reason) {
    return (text: Text) => ({ type: 'gap', reason, children: [text], position: text.position })
  }
  if (value.length > longestSupplied || sentence.test(value)) return undefined
  return (text: Text) => ({ type: 'supplied', children: [text], position: text.position })
}
