/** Names of places: `Point 3, p. 367`. */

import type { LocatorForm } from '../locator-form.ts'

/** Names of a kind of place. */
interface Noun {
  one: string
  many: string
  /** In a citation (default: `one`). */
  citation?: string
  /** In a spine (default: as in a citation). */
  short?: string
}

const nouns = {
  document: { one: 'document', many: 'documents' },
  title: { one: 'title', many: 'titles' },
  paragraph: { one: 'paragraph', many: 'paragraphs', short: '¶' },
  article: { one: 'article', many: 'articles', citation: 'art.' },
  note: { one: 'note', many: 'notes', short: 'n.' },
  list: { one: 'list', many: 'lists' },
  point: { one: 'point', many: 'points' },
  item: { one: 'item', many: 'items' },
  after: { one: 'after the points', many: 'after the points' },
  table: { one: 'table', many: 'tables' },
  row: { one: 'row', many: 'rows' },
  page: { one: 'page', many: 'pages', citation: 'p.' },
} satisfies Record<string, Noun>

/** Kind of a place. */
type PlaceKind = keyof typeof nouns

const rules = new Intl.PluralRules('en', { type: 'ordinal' })
const ordinals: Record<Intl.LDMLPluralRule, string> = {
  ...{ zero: 'th', one: 'st', two: 'nd' },
  ...{ few: 'rd', many: 'th', other: 'th' },
}

/** A number with digits, as the count of a paragraph has: `7`, `IV(1)`; not `IV`. */
const digit = /\d/

export const places = {
  /** Names a place in what contains it: `point 3`, `p. 367`, `title`. The label of a place without a number is empty. */
  step(kind: PlaceKind, label: string, form: LocatorForm): string {
    const noun: Noun = nouns[kind]
    if (label === '') return noun.one
    if (kind === 'after') return `after list ${label}`
    const { one, citation = one, short = citation } = noun
    return `${{ name: one, running: one, citation, short }[form]} ${label}`
  },

  /** Names a place by the number that it prints itself: `numbered paragraph 7`, `paragraph a`. */
  printed(kind: PlaceKind, number: string, form: LocatorForm): string {
    const name = places.step(kind, number, form)
    return digit.test(number) ? `numbered ${name}` : name
  },

  /** `numbered paragraphs 1–7` */
  printedSeries(kind: PlaceKind, first: string, last: string): string {
    const name = places.series(kind, first, last)
    return digit.test(first) ? `numbered ${name}` : name
  },

  /** Says that the number of a place is its count, where others print theirs: `paragraph 9 by count`. */
  byCount: (place: string) => `${place} by count`,

  /** Names a place by a number that several print: `numbered paragraph 1 (paragraph 5 by count)`. */
  numberOf: (number: string, count: string) => `${number} (${count})`,

  /** Names one of several places with one name: `note 1 (2nd)`. */
  occurrence: (place: string, ordinal: number) =>
    `${place} (${ordinal}${ordinals[rules.select(ordinal)]})`,

  /** Names places of one kind that follow each other: `points 1–6`. */
  series: (kind: PlaceKind, first: string, last: string) => `${nouns[kind].many} ${first}–${last}`,

  /** Joins a place to those that contain it, from the outermost, and to its pages: `paragraph 2, point 3, p. 367`. */
  join: (parts: ReadonlyArray<string>) => parts.join(', '),

  /** Names a series with what contains it: `points 1–6 in paragraph 1, pp. 366–367`. */
  seriesIn: (series: string, container: string) => `${series} in ${container}`,

  /** `p. 367`, `pp. 366–367` */
  pages: (first: string, last: string) => (first === last ? `p. ${first}` : `pp. ${first}–${last}`),

  /** Names a document by its number. */
  document: (number: string) => `Document ${number}`,
}
