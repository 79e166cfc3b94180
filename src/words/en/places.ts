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

export const places = {
  /** Names a place in what contains it: `point 3`, `p. 367`, `title`. The label of a place without a number is empty. */
  step(kind: PlaceKind, label: string, form: LocatorForm): string {
    const noun: Noun = nouns[kind]
    if (label === '' || kind === 'after') return noun.one
    const { one, citation = one, short = citation } = noun
    return `${{ name: one, running: one, citation, short }[form]} ${label}`
  },

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
