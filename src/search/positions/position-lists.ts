/**
 * Positions of words as a file: the number of words, then each in a line with its texts. The number tells the file from one that
 * has been cut off, and from the page of a login.
 *
 * ```
 * 2
 * hanoi 0:4,5 3:0     at 4 and 9 in the text at place 0, at 0 in that at place 3
 * harbor 1:17         numbers in base 36, each the difference from the one before
 * ```
 */

import type { Postings } from '../candidates.ts'

/** Base of the numbers: that with the shortest. */
const base = 36

/** Write the positions of words, each with those of its texts in their order. */
export function toPositionLists(words: ReadonlyMap<string, Postings>): string {
  const lines = Array.from(words, ([word, postings]) => {
    let last = 0
    const texts = Array.from(postings, ([place, positions]) => {
      const text = `${(place - last).toString(base)}:${writeNumbers(positions)}`
      last = place
      return text
    })
    return [word, ...texts].join(' ')
  })
  return [lines.length, ...lines].join('\n')
}

function writeNumbers(numbers: ReadonlyArray<number>): string {
  return numbers.map((number, index) => (number - (numbers[index - 1] ?? 0)).toString(base)).join()
}

/**
 * Read the positions of words.
 *
 * @returns
 *   A function that finds those of a word, none for a word that is not in the file; throws if the file is none.
 */
export function fromPositionLists(file: string): (word: string) => Postings {
  const [count, ...lines] = file.split('\n')
  if (count !== String(lines.length))
    throw new Error('Unexpected file, expected positions of words')
  const byWord = new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line]))
  return (word) => {
    const [, ...texts] = byWord.get(word)?.split(' ') ?? []
    let place = 0
    return new Map(
      texts.map((text) => {
        const [step = '', positions = ''] = text.split(':')
        place += Number.parseInt(step, base)
        return [place, readNumbers(positions)]
      }),
    )
  }
}

function readNumbers(list: string): Array<number> {
  let last = 0
  return list.split(',').map((step) => (last += Number.parseInt(step, base)))
}
