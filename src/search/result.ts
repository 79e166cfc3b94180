import { type PlaceWords, writePages, writePlace } from '../tree/locator-words.ts'
import { type ExcerptPiece, shortenPassage } from './excerpt.ts'
import type { FoundDocument } from './found-document.ts'
import type { Passage } from './passages.ts'
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

/** Convert a passage for display. */
export function toResult(
  { url, text, passages }: FoundDocument,
  passage: Passage,
  words: PlaceWords,
): Result {
  const { steps, pages } = passage.locator
  const whole = text.slice(passage.start, passage.end)
  const label = labelPattern.exec(whole)
  const own = steps.at(-1)
  const isNamed = label?.[1] === (own?.printed ?? own?.label)
  const marked = passage.matches.some(
    ({ start }) => start < passage.start + (label?.[0].length ?? 0),
  )
  // The name repeats the label.
  const from = passage.start + (label && isNamed && !marked ? label[0].length : 0)
  return {
    href: `${url}#${passage.id}${passages.length > maxPassages ? '' : toDirectives(text, passage)}`,
    name: writePlace(passage.locator, 'name', words),
    pages: pages ? writePages(pages, words) : '',
    pieces: shortenPassage(
      text.slice(from, passage.end),
      passage.matches.map(({ start, end }) => ({ start: start - from, end: end - from })),
    ),
  }
}

/** Write the text directives of a passage: `:~:text=quiet%20diplomacy&text=…` */
function toDirectives(text: string, passage: Passage): string {
  const directives = passage.matches
    .slice(0, maxMarked)
    .map(({ start, end }) => toTextFragment(text, start, end).replace(':~:', ''))
    .filter(Boolean)
  return directives.length > 0 ? `:~:${directives.join('&')}` : ''
}
