import type { Point as Place } from 'unist'
import type { Text } from './nodes.ts'

/**
 * XML source of one other character of the value: `⏎    `, `&amp;`, `&#8212;`; not a bare `&`, and not the single
 * space between two words, which is left as it is.
 */
export const folded = /(?! [^\t\n\r ])[\t\n\r ]+|&(?:#\d+|#x[\da-fA-F]+|amp|lt|gt|quot|apos);/g

/**
 * Source of one space of plain text, `⏎    `, or of none: `¬⏎` in `har¬⏎bor`, where the sign is no part of the word; not the
 * single space between two words.
 */
const foldedSpace = /(?<=\p{L})[¬\u00ad][\t ]*[\n\r][\t\n\r ]*(?=\p{L})|(?! [^\t\n\r ])[\t\n\r ]+/gu

/** `\n`, `\r\n` or `\r`. */
const lineEnding = /\r\n?|\n/g

/**
 * Cut a part out of a text node. Only this file cuts text, so that positions stay correct.
 *
 * ```
 * > | <p>R&amp;D in South
 *   |       Viet Nam</p>     value: R&D in South Viet Nam
 *     ^^^^^^^^                position of the part from 9 on
 * ```
 *
 * @param node
 *   Text; without `source` it is on one line and its value equals the file.
 * @param start
 *   Start of the part in the node's value (UTF-16 code units, 0-based).
 * @param end
 *   End of the part, exclusive (default: end of the value).
 * @returns
 *   New text node with the position of the part.
 */
export function sliceText(node: Text, start: number, end = node.value.length): Text {
  const from = node.position.start
  if (node.source === undefined) {
    const value = node.value.slice(start, end)
    return { type: 'text', value, position: { start: move(from, start), end: move(from, end) } }
  }
  const cut = textCutter(node)
  cut(start)
  return cut(end)
}

/**
 * Make a function that cuts a text from start to end into consecutive parts. Adjacent parts share a position
 * object.
 *
 * @param node
 *   Text, as in `sliceText`.
 * @returns
 *   Function that returns the part from the end of the previous part to an offset in the node's value.
 */
export function textCutter(node: Text): (end: number) => Text {
  let done = 0
  let place = node.position.start
  const source = node.source === undefined ? undefined : sourceReader(node, node.source)
  return (end) => {
    const start = place
    const value = node.value.slice(done, end)
    const text = source?.(end)
    if (end === node.value.length) place = node.position.end
    else place = text === undefined ? move(start, end - done) : moveThrough(start, text)
    done = end
    return {
      type: 'text',
      value,
      ...(text === undefined || text === value ? {} : { source: text }),
      ...(node.wrapped && text !== value ? { wrapped: true } : {}),
      position: { start, end: place },
    }
  }
}

/** Make a function that returns the source from the previous offset in the value of a text to the next. */
function sourceReader({ value, wrapped }: Text, source: string): (end: number) => string {
  const matches = source.matchAll(wrapped ? foldedSpace : folded)
  let next = matches.next()
  /** Offsets at the end of the last folded piece before the end of the last part. */
  let index = 0
  let sourceIndex = 0
  let taken = 0
  return (end) => {
    while (!next.done) {
      const at = index + next.value.index - sourceIndex
      const { index: start, 0: space } = next.value
      const isDropped = wrapped && isInWord(source, start, start + space.length)
      // White space without a value belongs to the part before it.
      if (at > end || (at === end && !isDropped)) break
      sourceIndex = start + space.length
      index = at + (isDropped ? 0 : (value.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)
      next = matches.next()
    }
    const from = taken
    taken = end === value.length ? source.length : sourceIndex + end - index
    return source.slice(from, taken)
  }
}

/** Replace each run of white space by one space, as in the value of a text with `wrapped`. */
export function foldSpace(source: string): string {
  return source.replace(foldedSpace, (space, index: number) => {
    return isInWord(source, index, index + space.length) ? '' : ' '
  })
}

/**
 * Whether white space divides a word: `harbor-⏎master`, `Anglo-⏎Egyptian`, `港⏎口`. The hyphen stays, because it may belong
 * to the word; the space is none. Chinese and Japanese have no spaces between words.
 */
function isInWord(source: string, start: number, end: number): boolean {
  if (divider.test(source.charAt(start))) return true
  const [before, after] = [source.slice(start - 2, start), source.slice(end, end + longestJoint)]
  if (unspacedBefore.test(before) && unspaced.test(after)) {
    return lineFeeds.test(source.slice(start, end))
  }
  return dividedBefore.test(before) && wordAfter.test(after)
}

/** `¬`, a soft hyphen: signs that only divide words. */
const divider = /[¬\u00ad]/

/** `r-`, `a=`; not `—` or `5-`. */
const dividedBefore = /^\p{L}[-=]$/u

/** `master`, `Egyptian`; not the `und` of `Vor-⏎und Nachteile`. */
const wordAfter = /^(?!(?:und|oder|and|or|bis|et|y|e)(?!\p{L}))\p{L}/u

/** Length of the text after white space in which `wordAfter` looks (UTF-16 code units). */
const longestJoint = 6

/** A character of a script without spaces between words, or a mark of its width: `港`, `の`, `，`; not `한`. */
const wide = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\u3001-\u303f\uff01-\uff60]'
const unspaced = new RegExp(`^${wide}`, 'u')
const unspacedBefore = new RegExp(`(?:${wide}|[\\]¹²³⁰-⁹])$`, 'u')

/** `⏎`; not an ideographic space. */
const lineFeeds = /[\n\r]/

/** Move a position along its line by a number of UTF-16 code units. */
export function move(place: Place, by: number): Place {
  return { line: place.line, column: place.column + by, offset: (place.offset ?? 0) + by }
}

/** Move a position over a piece of its file, including line endings. */
export function moveThrough(place: Place, source: string): Place {
  let { line, column } = place
  let lineStart = 0
  for (const ending of source.matchAll(lineEnding)) {
    line++
    column = 1
    lineStart = ending.index + ending[0].length
  }
  return {
    line,
    column: column + source.length - lineStart,
    offset: (place.offset ?? 0) + source.length,
  }
}
