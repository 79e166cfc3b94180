/** Locators in words, from the nouns of a table (`words/en/places.ts`). All texts such as `point 3, p. 367` are written here. */

import type { LocatorForm } from '../words/locator-form.ts'
import type { Words } from '../words/words.ts'
import type { Locator, Step } from './locator.ts'
import type { Pages } from './pages.ts'

/** Words for places. */
export type PlaceWords = Words['places']

/**
 * Put a locator into words.
 *
 * @returns
 *   `Point 3, p. 367`, `Point 1, pp. 366–367`; only the place where no page is known.
 */
export function writeLocator(locator: Locator, form: LocatorForm, words: PlaceWords): string {
  const place = writePlace(locator, form, words)
  return locator.pages === undefined ? place : words.join([place, writePages(locator.pages, words)])
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
  words: PlaceWords,
): string {
  const parts: Array<string> = []
  const written = implied && steps.length > 1 ? steps.slice(1) : steps
  for (const [index, step] of written.entries()) {
    const isInPoint = step.kind === 'point' && written[index - 1]?.kind === 'point'
    const text = isInPoint ? `${parts.pop() ?? ''}(${step.label})` : writeStep(step, form, words)
    parts.push(text)
  }
  const text = words.join(parts)
  return form === 'name' ? text.charAt(0).toUpperCase() + text.slice(1) : text
}

/**
 * Cite printed pages.
 *
 * @returns
 *   `p. 367`, `pp. 366–367`.
 */
export function writePages({ first, last }: Pages, words: PlaceWords): string {
  return words.pages(first, last)
}

/**
 * Name a series of places of one kind by its first and last.
 *
 * @returns
 *   `points 1–6`, `note 1`, `title`.
 */
export function writeSeries(first: Step, last: Step, words: PlaceWords): string {
  if (first.label === last.label || first.label === '') return writeStep(first, 'running', words)
  return words.series(first.kind, first.label, last.label)
}

function writeStep({ kind, label }: Step, form: LocatorForm, words: PlaceWords): string {
  return words.step(kind, label, form)
}
