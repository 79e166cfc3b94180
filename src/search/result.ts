import { type PlaceWords, writePages, writePlace } from '../tree/locator-words.ts'
import { type ExcerptPiece, shortenPassage } from './excerpt.ts'
import type { LocatedPassage, LocatedText } from './text/located-text.ts'
import { toTextFragment } from './text-fragment.ts'

/** A passage as shown in a list of results. */
export interface Result {
  /** Address of the unit, with text directives that highlight the matches. */
  href: string
  /** Name of the unit: `Point 4`. */
  name: string
  /** Printed pages: `p. 367`; empty where they are not known. */
  pages: string
  pieces: Array<ExcerptPiece>
}

/** Maximum number of matches that the browser highlights. */
const maxMarked = 4

/**
 * Maximum number of passages of a document with text directives. Each directive is checked against the whole text,
 * and frequent words are easy to find without it.
 */
const maxPassages = 40

/** Label at the beginning of a unit: `4) a public …`, `(a) We …`; not `a public`. */
const labelPattern = /^\(?([\p{L}\p{N}]{1,6})[.)]\s/u

/**
 * Convert a passage for display.
 *
 * @param url
 *   Address of the document.
 */
export function toResult(
  url: string,
  { text, passages }: LocatedText,
  { id, locator, start, end, marks }: LocatedPassage,
  words: PlaceWords,
): Result {
  const { steps, pages } = locator
  const label = labelPattern.exec(text.slice(start, end))
  const own = steps.at(-1)
  const isNamed = label?.[1] === (own?.printed ?? own?.label)
  const isMarked = marks.some((mark) => mark.start < start + (label?.[0].length ?? 0))
  // The name repeats the label.
  const from = start + (label && isNamed && !isMarked ? label[0].length : 0)
  const directives = passages.length > maxPassages ? '' : toDirectives(text, marks)
  return {
    href: id === '' && directives === '' ? url : `${url}#${id}${directives}`,
    name: writePlace(locator, 'name', words),
    pages: pages ? writePages(pages, words) : '',
    pieces: shortenPassage(
      text.slice(from, end),
      marks.map((mark) => ({ start: mark.start - from, end: mark.end - from })),
    ),
  }
}

/** Write the text directives of a passage: `:~:text=quiet%20diplomacy&text=…` */
function toDirectives(text: string, marks: LocatedPassage['marks']): string {
  const directives = marks
    .slice(0, maxMarked)
    .map(({ start, end }) => toTextFragment(text, start, end).replace(':~:', ''))
    .filter(Boolean)
  return directives.length > 0 ? `:~:${directives.join('&')}` : ''
}
