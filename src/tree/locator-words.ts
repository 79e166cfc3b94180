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
 *   `Point 3, p. 367`, `Points 2–4, pp. 366–367`; only the place where no page is known, only the pages for no place.
 */
export function writeLocator(locator: Locator, form: LocatorForm, words: PlaceWords): string {
  const place = writePlace(locator, form, words)
  if (locator.pages === undefined) return place
  const pages = writePages(locator.pages, words)
  return place === '' ? pages : words.join([place, pages])
}

/**
 * Put the place of a locator into words, without its pages.
 *
 * @returns
 *   `Paragraph 2, point 3(a)`.
 */
export function writePlace(
  { steps, implied, last }: Pick<Locator, 'steps' | 'implied' | 'last'>,
  form: LocatorForm,
  words: PlaceWords,
): string {
  const parts: Array<string> = []
  const written = implied && steps.length > 1 ? steps.slice(1) : steps
  for (const [index, step] of written.entries()) {
    const isInPoint = step.kind === 'point' && written[index - 1]?.kind === 'point'
    const end = index === written.length - 1 ? last : undefined
    const text = isInPoint
      ? `${parts.pop() ?? ''}(${step.label})${end === undefined ? '' : `–(${end})`}`
      : writeSteps(step, end, form, words)
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

function writeSteps(
  step: Step,
  last: string | undefined,
  form: LocatorForm,
  words: PlaceWords,
): string {
  if (last === undefined) return writeStep(step, form, words)
  return words.series(step.kind, step.label, last)
}

function writeStep({ kind, label }: Step, form: LocatorForm, words: PlaceWords): string {
  return words.step(kind, label, form)
}
