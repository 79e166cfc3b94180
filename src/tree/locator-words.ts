/** Locators in words. All texts such as `point 3, p. 367` are written here, so this is the file to translate. */

import type { Locator, Step, StepKind } from './locator.ts'
import type { Pages } from './pages.ts'

/**
 * Forms in which a place is written:
 *
 * ```
 * name      Point 3, p. 367   Page 367   by itself: in a heading, on a tool
 * running   point 3, p. 367   page 367   in a sentence
 * citation  point 3, p. 367   p. 367     in a citation, behind the number of the document
 * short     ¶ 2, point 3      p. 367     in a spine
 * ```
 */
export type LocatorForm = 'name' | 'running' | 'citation' | 'short'

/** Names of a kind of place. */
interface Noun {
  one: string
  many: string
  /** In a citation (default: `one`). */
  citation?: string
  /** In a spine (default: as in a citation). */
  short?: string
}

const nouns: Record<StepKind, Noun> = {
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
}

/**
 * Put a locator into words.
 *
 * @returns
 *   `Point 3, p. 367`, `Point 1, pp. 366–367`; only the place where no page is known.
 */
export function writeLocator(locator: Locator, form: LocatorForm): string {
  const place = writePlace(locator, form)
  return locator.pages === undefined ? place : `${place}, ${writePages(locator.pages)}`
}

/**
 * Put the place of a locator into words, without its pages.
 *
 * @returns
 *   `Paragraph 2, point 3(a)`.
 */
export function writePlace(
  { steps, implied }: Pick<Locator, 'steps' | 'implied'>,
  form: LocatorForm,
): string {
  const written = implied && steps.length > 1 ? steps.slice(1) : steps
  const text = written
    .map((step, index) => {
      const before = written[index - 1]
      if (step.kind === 'point' && before?.kind === 'point') return `(${step.label})`
      return `${before ? ', ' : ''}${writeStep(step, form)}`
    })
    .join('')
  return form === 'name' ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/**
 * Cite printed pages.
 *
 * @returns
 *   `p. 367`, `pp. 366–367`.
 */
export function writePages({ first, last }: Pages): string {
  return first === last ? `p. ${first}` : `pp. ${first}–${last}`
}

/**
 * Name a series of places of one kind by its first and last.
 *
 * @returns
 *   `points 1–6`, `note 1`, `title`.
 */
export function writeSeries(first: Step, last: Step): string {
  const { one, many } = nouns[first.kind]
  if (first.label === last.label) return writeStep(first, 'running')
  return first.label === '' ? one : `${many} ${first.label}–${last.label}`
}

function writeStep({ kind, label }: Step, form: LocatorForm): string {
  const { one, citation = one, short = citation } = nouns[kind]
  if (label === '' || kind === 'after') return one
  const noun = { name: one, running: one, citation, short }[form]
  return `${noun} ${label}`
}
